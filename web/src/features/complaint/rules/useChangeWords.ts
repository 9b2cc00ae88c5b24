import { useTranslation } from 'react-i18next';
import type { Names, RuleChange, Term } from '@/shared/api/ruleModel';
import { formatDate } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { useCodeWords } from './useCodeWords';
import { useWording } from './useWording';

const minutes = ['first_reply', 'next_reply', 'update', 'resolution', 'repeat_minutes'];
const conditions = ['kinds', 'priorities', 'channels', 'countries'];
const day = /^\d{4}-\d\d-\d\d$/;

/** A change in words: what it is about, and what stood and will stand there. */
export function useChangeWords(changes: RuleChange[], names: Names) {
  const { t } = useTranslation(['supervision', 'rule_desk']);
  const language = useLanguage();
  const wording = useWording();
  const { word, part, country, list } = useCodeWords();
  const named = (code: string) => {
    const name = names[code];
    return name ? wording(name) : day.test(code) ? formatDate(code, language) : code;
  };
  const term = (length: string | undefined, unit: string | undefined) =>
    t(`term.${unit as Term['unit']}`, { count: Number(length) });
  const added = new Set(
    changes.filter((change) => change.part === 'added').map(({ subject }) => subject),
  );

  function values(change: RuleChange, codes: string[]): string {
    const [first = '', second, third] = codes;
    if (codes.length === 0) {
      const all =
        conditions.includes(change.part) && !(codes === change.before && added.has(change.subject));
      return t(all ? 'rule_desk:changes.all' : 'rule_desk:changes.nothing');
    }
    if (minutes.includes(change.part)) return term(first, 'business_minute');
    switch (change.part) {
      case 'ladder':
      case 'law_ladder':
        return t(third === '0' ? 'rule_desk:changes.at_once' : 'rule_desk:changes.step', {
          level: word(first),
          signal: word(second ?? ''),
          term: term(third, 'business_minute'),
        });
      case 'term':
      case 'longer':
        return `${term(first, second)}, ${t(`rule_desk:count_from.${third as Term['count_from']}`)}`;
      case 'countries':
        return list(codes.map(country));
      case 'calendar':
      case 'default_pack':
      case 'known_until':
        return named(first);
      case 'order':
      case 'added':
      case 'ended':
      case 'name':
      case 'zone':
      case 'law_ref':
      case 'phone':
      case 'url':
        return list(codes);
      default:
        return list(codes.map(word));
    }
  }

  return (change: RuleChange) => ({
    subject: change.subject === '' ? '' : named(change.subject),
    part: part(change.part),
    before: change.part === 'added' ? null : values(change, change.before),
    after: change.part === 'ended' ? null : values(change, change.after),
  });
}
