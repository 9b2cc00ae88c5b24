import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { initialLanguage, rememberLanguage, type Language } from './languages';

const i18n = createInstance();

/** Each language is a chunk of its own; only the one being read is loaded. */
const messages = {
  en: () => import('./messages/en'),
  'zh-CN': () => import('./messages/zh-CN'),
};
const deskMessages = {
  en: () => import('./messages/en/desk'),
  'zh-CN': () => import('./messages/zh-CN/desk'),
};

let atDesk = false;

async function load(language: Language): Promise<void> {
  if (i18n.hasResourceBundle(language, 'common')) return;
  const parts = [messages[language](), ...(atDesk ? [deskMessages[language]()] : [])];
  for (const { default: bundle } of await Promise.all<{ default: object }>(parts)) {
    for (const [namespace, texts] of Object.entries(bundle)) {
      i18n.addResourceBundle(language, namespace, texts);
    }
  }
}

/** With `desk` also what only the staff read. */
export async function startI18n({
  language = initialLanguage(),
  desk = false,
}: { language?: Language; desk?: boolean } = {}): Promise<void> {
  atDesk = desk;
  await i18n.use(initReactI18next).init({
    lng: language,
    resources: {},
    ns: [],
    defaultNS: 'common',
    fallbackLng: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  await switchLanguage(language);
}

export async function switchLanguage(language: Language): Promise<void> {
  await load(language);
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
  rememberLanguage(language);
}
