import { useTranslation } from 'react-i18next';
import { countryName } from '@/shared/people/countries';
import { useLanguage } from '@/shared/i18n/useLanguage';

const groups = ['kind', 'priority', 'channel', 'level', 'signal', 'evidence'];

/** Words for the codes rules are made of; names and numbers stay as they are. */
export function useCodeWords() {
  const { i18n } = useTranslation(['supervision', 'rule_desk']);
  const language = useLanguage();
  const say = i18n.t as (key: string) => string;
  const find = (keys: string[], code: string) => {
    const key = keys.find((one) => i18n.exists(one));
    return key ? say(key) : code;
  };
  return {
    word: (code: string) =>
      find(
        [...groups.map((group) => `supervision:${group}.${code}`), `rule_desk:value.${code}`],
        code,
      ),
    part: (code: string) =>
      find([`rule_desk:part.${code}`, `supervision:clock.${code}`, `supervision:day.${code}`], code),
    country: (code: string) => countryName(code, language),
    list: (words: string[]) => words.join(language === 'zh-CN' ? '、' : ', '),
  };
}
