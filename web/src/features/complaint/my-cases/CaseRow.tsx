import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CustomerCase } from '@/shared/api/caseModel';
import { formatDay, formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { StateMark } from '../case/StateMark';
import { useCaseWords } from '../case/useCaseWords';
import classes from './HelpPage.module.css';

/** What, whose turn it is, and by when. */
export function CaseRow({ found }: { found: CustomerCase }) {
  const { t } = useTranslation(['cases', 'common']);
  const language = useLanguage();
  const words = useCaseWords();
  const due = found.turn === 'us' ? found.next_due_at : null;
  return (
    <li>
      <Link to={`/help/cases/${found.id}`} className={classes['case']}>
        <span className={classes['top']}>
          <strong>{words.problem(found.problem_type)}</strong>
          <StateMark state={found.state} />
        </span>
        <span className={classes['low']}>
          <span className="tabular">{found.number}</span>
          <span>
            {due
              ? t('tracker.by', { when: formatDayTime(due, language) })
              : formatDay(found.updated_at, language)}
          </span>
        </span>
      </Link>
    </li>
  );
}
