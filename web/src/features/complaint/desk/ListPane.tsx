import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { QueuedCase } from '@/shared/api/deskCaseModel';
import { useNow } from '@/shared/dates/useNow';
import { Key } from '@/shared/keys/Key';
import { ChannelMark } from '../case/ChannelMark';
import { DueMark } from '../case/DueMark';
import { useCaseWords } from '../case/useCaseWords';
import { KeysHint } from '../keys/KeysHint';
import classes from './DeskCase.module.css';

interface Props {
  cases: QueuedCase[];
  current: string;
  pathOf: (id: string) => string;
  queue: string;
  openHelp: () => void;
}

/** The queue in short, beside the case, so that the next one is a key away. */
export function ListPane({ cases, current, pathOf, queue, openHelp }: Props) {
  const { t } = useTranslation('case_desk');
  const words = useCaseWords();
  const now = useNow();
  return (
    <nav className={classes['list']} aria-label={t('case.list')}>
      <div className={classes['listHead']}>
        <Link to={queue}>
          <IconArrowLeft size={18} aria-hidden />
          {t('case.list')} <Key of="u" />
        </Link>
        <span className={classes['listKeys']} aria-hidden>
          <Key of="j" /> <Key of="k" />
        </span>
      </div>
      {cases.length === 0 ? <p className={classes['listEmpty']}>{t('case.end_of_list')}</p> : null}
      <ol>
        {cases.map((one) => (
          <li key={one.id}>
            <Link to={pathOf(one.id)} aria-current={one.id === current ? 'page' : undefined}>
              <span className={classes['listTop']}>
                <ChannelMark channel={one.channel} size={15} />
                <span>{one.customer ?? one.number}</span>
                <DueMark due={one.next_due_at} now={now} />
              </span>
              <span className={classes['listLow']}>{words.problem(one.problem_type)}</span>
            </Link>
          </li>
        ))}
      </ol>
      <div className={classes['listFoot']}>
        <KeysHint open={openHelp} />
      </div>
    </nav>
  );
}
