import { useTranslation } from 'react-i18next';

const groups = ['kind', 'priority', 'channel', 'level', 'signal'];

/** Words for the codes policies are made of; names and numbers stay as they are. */
export function useCodeWords() {
  const { i18n } = useTranslation(['supervision', 'rule_desk']);
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
    part: (code: string) => find([`rule_desk:part.${code}`, `supervision:clock.${code}`], code),
  };
}
