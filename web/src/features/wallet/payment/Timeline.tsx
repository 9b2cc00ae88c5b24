import { useTranslation } from 'react-i18next';
import type { Payment } from '@/shared/api/model';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { isOpen } from './state';
import { drawnSteps } from './steps';
import classes from './Timeline.module.css';

const bad = new Set(['declined', 'failed', 'bank_refused', 'reversed']);

/** The course of a payment, drawn: what was, each with its time, and what is still awaited. */
export function Timeline({ payment }: { payment: Payment }) {
  const { t } = useTranslation(['wallet', 'common']);
  const language = useLanguage();
  const words = useStepWords();
  const open = isOpen(payment.state);
  const steps = drawnSteps(payment.timeline ?? []);
  const toneOf = (step: string, last: boolean) =>
    bad.has(step) ? 'bad' : last && !open ? 'end' : 'done';
  return (
    <ol className={classes['line']}>
      {steps.map(({ step, at, detail, count }, index) => (
        <li
          key={`${step} ${at}`}
          className={classes['step']}
          data-tone={toneOf(step, index === steps.length - 1)}
        >
          <span className={classes['dot']} aria-hidden />
          <span>
            <span className={classes['name']}>
              {words.step(step)}
              {detail ? words.detail(detail) : ''}
              {count > 1 ? ` · ${t('timeline.times', { count })}` : ''}
            </span>
            <time dateTime={at}>{formatDayTime(at, language)}</time>
          </span>
        </li>
      ))}
      {open ? (
        <li className={classes['step']} data-tone="next" aria-current="step">
          <span className={classes['dot']} aria-hidden />
          <span className={classes['name']}>{t('timeline.awaiting')}</span>
        </li>
      ) : null}
    </ol>
  );
}

/** Steps and details are codes; one that this version does not know is shown as it is, or left out. */
function useStepWords() {
  const { i18n } = useTranslation(['wallet', 'common']);
  const text = (key: string) =>
    i18n.exists(key) ? i18n.t(key as 'wallet:timeline.requested') : null;
  return {
    step: (step: string) => text(`wallet:timeline.${step}`) ?? step.replace(/_/g, ' '),
    detail(detail: string) {
      const words = text(`wallet:timeline_detail.${detail}`);
      return words ? `: ${words}` : '';
    },
  };
}
