import { IconAlertTriangle, IconCheck, IconPlayerPause, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CaseClock, LegalDuty } from '@/shared/api/deskCaseModel';
import { formatDayTime } from '@/shared/dates/format';
import { useNow } from '@/shared/dates/useNow';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { DueMark } from '../case/DueMark';
import { useCaseWords } from '../case/useCaseWords';
import { useWording } from '../rules/useWording';
import classes from './Clocks.module.css';
import { drawn } from './clockDrawing';
import { DutyLine } from './DutyLine';
import { Part } from './Part';

/** Each clock drawn as the time it has: how much is gone, where it warns, and when it ends. */
export function ClocksPart({ clocks, duties }: { clocks: CaseClock[]; duties: LegalDuty[] }) {
  const { t } = useTranslation('case_desk');
  const now = useNow();
  return (
    <Part title={t('part.clocks')}>
      {clocks.length === 0 ? (
        <p>{t('part.no_clocks')}</p>
      ) : (
        <ul className={classes['clocks']}>
          {clocks.map((clock) => (
            <Clock
              key={`${clock.kind} ${clock.rule} ${clock.cycle}`}
              clock={clock}
              duty={duties.find(({ rule }) => clock.state === 'running' && rule === clock.rule)}
              now={now}
            />
          ))}
        </ul>
      )}
    </Part>
  );
}

interface ClockProps {
  clock: CaseClock;
  duty: LegalDuty | undefined;
  now: number;
}

const marks = { met: IconCheck, paused: IconPlayerPause, dropped: IconX } as const;

function Clock({ clock, duty, now }: ClockProps) {
  const { t } = useTranslation('case_desk');
  const language = useLanguage();
  const words = useCaseWords();
  const wording = useWording();
  const { share, tone } = drawn(clock, now);
  const Symbol = clock.state === 'running' ? null : marks[clock.state];
  return (
    <li data-tone={tone}>
      <div className={classes['head']}>
        <span title={clock.law_ref ?? undefined}>
          {clock.title ? wording(clock.title) : words.clock(clock.kind)}
          {clock.law_ref ? <small>{clock.law_ref}</small> : null}
        </span>
        {clock.state === 'running' ? (
          <DueMark due={clock.due_at} now={now} />
        ) : (
          <span className={classes['state']}>
            {Symbol ? <Symbol size={15} aria-hidden /> : null}
            {t(`clock_state.${clock.state}`)}
          </span>
        )}
      </div>
      {share === null ? null : (
        <div className={classes['bar']} aria-hidden>
          <span style={{ width: `${share * 100}%` }} />
          {[50, 75, 90].map((mark) => (
            <i key={mark} style={{ left: `${mark}%` }} />
          ))}
        </div>
      )}
      <div className={classes['foot']}>
        {clock.due_at && clock.state === 'running'
          ? t('clock_at.due', { when: formatDayTime(clock.due_at, language) })
          : clock.stopped_at && clock.state === 'met'
            ? t('clock_at.met', { when: formatDayTime(clock.stopped_at, language) })
            : null}
        {clock.breached_at ? (
          <span className={classes['missed']}>
            <IconAlertTriangle size={14} aria-hidden />
            {t('clock_at.missed', { when: formatDayTime(clock.breached_at, language) })}
          </span>
        ) : null}
      </div>
      {duty ? <DutyLine duty={duty} /> : null}
    </li>
  );
}
