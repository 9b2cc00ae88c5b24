import { useTranslation } from 'react-i18next';
import type { Payment } from '@/shared/api/model';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { isOpen } from './state';
import classes from './Timeline.module.css';

const bad = new Set(['declined', 'failed', 'bank_refused', 'reversed']);

/** The course of a payment, drawn: what was, each with its time, and what is still awaited. */
export function Timeline({ payment }: { payment: Payment }) {
  const { t, i18n } = useTranslation(['wallet', 'common']);
  const language = useLanguage();
  const steps = payment.timeline ?? [];
  const textOf = (step: string) => {
    const key = `wallet:timeline.${step}`;
    return i18n.exists(key)
      ? i18n.t(key as 'wallet:timeline.requested')
      : step.replace(/_/g, ' ');
  };
  return (
    <ol className={classes['line']}>
      {steps.map(({ step, at, detail }, index) => (
        <li
          key={`${step} ${at} ${index}`}
          className={classes['step']}
          data-tone={bad.has(step) ? 'bad' : index === steps.length - 1 && !isOpen(payment.state) ? 'end' : 'done'}
        >
          <span className={classes['dot']} aria-hidden />
          <span>
            <span className={classes['name']}>{textOf(step)}</span>
            <time dateTime={at}>{formatDayTime(at, language)}</time>
            {detail && i18n.exists(`wallet:timeline_detail.${detail}`) ? (
              <span className={classes['detail']}>
                {i18n.t(`wallet:timeline_detail.${detail}` as 'wallet:timeline_detail.timeout')}
              </span>
            ) : null}
          </span>
        </li>
      ))}
      {isOpen(payment.state) ? (
        <li className={classes['step']} data-tone="next" aria-current="step">
          <span className={classes['dot']} aria-hidden />
          <span className={classes['name']}>{t('timeline.awaiting')}</span>
        </li>
      ) : null}
    </ol>
  );
}
