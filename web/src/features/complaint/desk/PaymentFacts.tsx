import { useTranslation } from 'react-i18next';
import type { LinkedPayment } from '@/shared/api/deskCaseModel';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Money } from '@/shared/ui/Money';
import classes from './PaymentFacts.module.css';

const bad = new Set(['declined', 'failed', 'bank_refused', 'reversed']);

/** What happened to the money, drawn beside what is said about it. */
export function PaymentFacts({ payment }: { payment: LinkedPayment }) {
  const { t, i18n } = useTranslation(['wallet', 'case_desk']);
  const language = useLanguage();
  const say = (key: string, code: string) =>
    i18n.exists(key) ? i18n.t(key as 'wallet:state.failed') : code.replace(/_/g, ' ');
  return (
    <div className={classes['payment']}>
      <div className={classes['head']}>
        <strong>
          <Money minor={payment.amount} currency={payment.currency} />
        </strong>
        <span>{say(`wallet:state.${payment.state}`, payment.state)}</span>
      </div>
      <div>
        {payment.payer} → {payment.payee}
      </div>
      {payment.note ? <div className={classes['note']}>{payment.note}</div> : null}
      <ol aria-label={t('payment.timeline')}>
        {payment.timeline.map(({ step, at }) => (
          <li key={`${step} ${at}`} data-tone={bad.has(step) ? 'bad' : 'done'}>
            <span>{say(`wallet:timeline.${step}`, step)}</span>
            <time dateTime={at}>{formatDayTime(at, language)}</time>
          </li>
        ))}
      </ol>
    </div>
  );
}
