import { useTranslation } from 'react-i18next';
import type { Approval } from '@/shared/api/reviewModel';
import { useLanguage } from '@/shared/i18n/useLanguage';

/** Where the words stand for the codes of a field. */
const groups: Record<string, string> = {
  tier: 'limits:tier',
  role: 'desk:role',
  from: 'desk:role',
  to: 'desk:role',
  kind: 'supervision:kind',
  policy: 'payment_policies:name',
};

/** Other modules add kinds and fields of their own; one without a text shows its name. */
export function useDetailWords({ kind, details }: Approval) {
  const { i18n } = useTranslation(['customers', 'limits', 'desk', 'supervision', 'payment_policies']);
  const language = useLanguage();
  const names = JSON.parse(details['names'] ?? '{}') as Record<string, { en: string; zh: string }>;
  const say = (key: string, code: string) =>
    i18n.exists(key) ? (i18n.t as (key: string) => string)(key) : code;
  return {
    title: say(`customers:approvals.kind.${kind.replace('.', '_')}`, kind),
    label: (field: string) => say(`customers:approvals.detail.${field}`, field),
    word: (field: string, code: string) => {
      const name = names[code];
      if (name) return language === 'zh-CN' ? name.zh : name.en;
      return say(`${groups[field]}.${code}`, code);
    },
  };
}
