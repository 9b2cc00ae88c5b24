import { useTranslation } from 'react-i18next';
import type { CaseStep } from '@/shared/api/caseModel';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { useCaseWords } from '../case/useCaseWords';
import classes from './Tracker.module.css';

/** The way of a case, drawn: what was, with its time; what comes, with the day it is due. */
export function Tracker({ steps }: { steps: CaseStep[] }) {
  const { t } = useTranslation('cases');
  const language = useLanguage();
  const words = useCaseWords();
  const current = steps.findIndex(({ at }) => at === null);
  return (
    <ol className={classes['line']}>
      {steps.map(({ step, at, due_at }, index) => (
        <li
          key={`${step} ${at ?? due_at}`}
          className={classes['step']}
          data-tone={at ? 'done' : index === current ? 'next' : 'later'}
          aria-current={index === current ? 'step' : undefined}
        >
          <span className={classes['dot']} aria-hidden />
          <span>
            <span className={classes['name']}>{words.step(step)}</span>
            {at ? (
              <time dateTime={at}>{formatDayTime(at, language)}</time>
            ) : due_at ? (
              <time dateTime={due_at}>{t('tracker.by', { when: formatDayTime(due_at, language) })}</time>
            ) : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
