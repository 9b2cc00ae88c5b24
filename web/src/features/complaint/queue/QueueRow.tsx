import { Checkbox } from '@mantine/core';
import { IconBell, IconChevronsUp, IconMoon, IconStack2, IconUserOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { QueuedCase } from '@/shared/api/deskCaseModel';
import { ChannelMark } from '../case/ChannelMark';
import { DueMark } from '../case/DueMark';
import { StateMark } from '../case/StateMark';
import { useCaseWords } from '../case/useCaseWords';
import classes from './Queue.module.css';

interface Props {
  found: QueuedCase;
  now: number;
  /** Where the case opens, with the view it was opened from. */
  to: string;
  ticked: boolean;
  tick: (on: boolean) => void;
}

/** One line of the queue: what, who, whose, and how long until a clock runs out. */
export function QueueRow({ found, now, to, ticked, tick }: Props) {
  const { t } = useTranslation('case_desk');
  const words = useCaseWords();
  return (
    <li className={classes['row']} data-ticked={ticked}>
      <Checkbox
        size="sm"
        className={classes['tick'] ?? ''}
        aria-label={t('queue.select', { number: found.number })}
        checked={ticked}
        onChange={(event) => tick(event.currentTarget.checked)}
      />
      <Link to={to} className={classes['link']} data-case={found.id}>
        <span className={classes['number']}>{found.number}</span>
        <span className={classes['what']}>
          <PriorityMark found={found} />
          <strong>{words.problem(found.problem_type)}</strong>
          <span className={classes['subject']}>{found.subject}</span>
          {found.tags.map((tag) => (
            <span key={tag} className={classes['tag']}>
              {tag}
            </span>
          ))}
        </span>
        <span className={classes['who']}>
          <ChannelMark channel={found.channel} />
          <span>{found.customer ?? t('case.nameless')}</span>
        </span>
        <span className={classes['assignee']}>
          {found.assignee ? (
            found.assignee.name
          ) : (
            <>
              <IconUserOff size={15} aria-hidden /> {t('queue.nobody')}
            </>
          )}
        </span>
        <StateMark state={found.state} desk />
        <span className={classes['due']}>
          <DueMark due={found.next_due_at} now={now} />
        </span>
      </Link>
    </li>
  );
}

function PriorityMark({ found }: { found: QueuedCase }) {
  const { t } = useTranslation('case_desk');
  const marks = [
    found.priority === 'urgent' ? { Symbol: IconBell, text: t('priority.urgent') } : null,
    found.priority === 'high' ? { Symbol: IconChevronsUp, text: t('priority.high') } : null,
    found.snoozed_until ? { Symbol: IconMoon, text: t('queue.view.snoozed') } : null,
    found.incident_id ? { Symbol: IconStack2, text: t('case.incident') } : null,
  ].filter((mark) => mark !== null);
  return marks.map(({ Symbol, text }) => (
    <span key={text} className={classes['mark']} title={text}>
      <Symbol size={16} stroke={2} aria-hidden />
      <span className="visually-hidden">{text}</span>
    </span>
  ));
}
