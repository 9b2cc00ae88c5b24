import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { formatMoney } from '@/shared/money/format';
import { ChangeLines } from '@/shared/ui/ChangeLines';
import { figureAt, type FigureChange } from './figures';

/** What a version of a policy says otherwise, a figure a line. */
export function FigureChanges({ changes }: { changes: FigureChange[] }) {
  const { t, i18n } = useTranslation('payment_policies');
  const language = useLanguage();
  const word = (key: string, code: string) =>
    i18n.exists(`payment_policies:${key}`)
      ? (i18n.t as (key: string) => string)(`payment_policies:${key}`)
      : code;
  return (
    <ChangeLines
      changes={changes.map(({ figure, before, after }) => {
        const { group, name, currency } = figureAt(figure);
        const value = (of: number | null) =>
          of === null ? t('nothing') : currency ? formatMoney(of, currency, language) : String(of);
        return {
          label: [word(`group.${group}`, group), word(`figure.${name}`, name), currency]
            .filter(Boolean)
            .join(' · '),
          value: `${value(before)} → ${value(after)}`,
        };
      })}
    />
  );
}
