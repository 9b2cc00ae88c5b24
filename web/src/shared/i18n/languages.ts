export const languages = ['en', 'zh-CN'] as const;
export type Language = (typeof languages)[number];

/** Each language in its own words, as a person who reads no other would look for it. */
export const languageNames: Record<Language, string> = { en: 'English', 'zh-CN': '简体中文' };

const storageKey = 'recourse.language';

export function asLanguage(tag: string): Language {
  return tag.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** The language chosen here before, else the browser's first one that we speak. */
export function initialLanguage(): Language {
  const chosen = readStored();
  if (chosen) return asLanguage(chosen);
  const spoken = navigator.languages.find((tag) => /^(zh|en)\b/i.test(tag));
  return asLanguage(spoken ?? 'en');
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Without storage the choice lasts for this visit.
  }
}

function readStored(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}
