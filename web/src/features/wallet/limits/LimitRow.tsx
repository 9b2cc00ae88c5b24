import { useTranslation } from 'react-i18next';
import type { Limit } from '@/shared/api/model';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { formatMoney } from '@/shared/money/format';
import { shareOf, type LimitKind } from './limit';
import classes from './LimitRow.module.css';

interface Props {
  limit: Limit & { limit: LimitKind };
  currency: string;
}

/** A limit in words, with a bar where something counts towards it. */
export function LimitRow({ limit, currency }: Props) {
  const { t } = useTranslation(['limits', 'common']);
  const language = useLanguage();
  const money = (minor: number) => formatMoney(minor, currency, language);
  const { limit: kind, max, used, left, renews_at } = limit;
  const whole = kind === 'per_transaction';
  return (
    <li className={classes['row']}>
      <div className={classes['line']}>
        <h3>{t(`kind.${kind}`)}</h3>
        <strong className="tabular" data-none={left <= 0}>
          {whole ? money(max) : t(kind === 'balance' ? 'room' : 'left', { left: money(left) })}
        </strong>
      </div>
      {whole ? null : (
        <>
          <div className={classes['bar']} data-full={left <= 0} aria-hidden>
            <span style={{ width: `${shareOf(limit)}%` }} />
          </div>
          <p>
            {t(kind === 'balance' ? 'held' : 'used', { used: money(used), max: money(max) })}
            {renews_at ? ` ${t('renews', { when: formatDayTime(renews_at, language) })}` : ''}
          </p>
        </>
      )}
    </li>
  );
}
