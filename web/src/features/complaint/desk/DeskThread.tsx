import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskCase, DeskMessage } from '@/shared/api/deskCaseModel';
import { formatDay } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import classes from '@/shared/ui/Thread.module.css';
import { DeskLine } from './DeskLine';

interface Props {
  found: DeskCase;
  messages: DeskMessage[];
  /** Messages after this position came while the agent wrote. */
  newAfter: number;
}

const toSight = (end: HTMLElement | null) => end?.scrollIntoView({ block: 'nearest' });

/** Everything said and noted in the case, whatever the way it came. */
export function DeskThread({ found, messages, newAfter }: Props) {
  const { t } = useTranslation('case_desk');
  const language = useLanguage();
  const dayOf = (message: DeskMessage | undefined) =>
    message ? formatDay(message.at, language) : null;
  return (
    <ol className={classes['thread']} aria-label={t('case.thread')}>
      {messages.map((message, index) => (
        <Fragment key={message.id}>
          {dayOf(message) === dayOf(messages[index - 1]) ? null : (
            <li className={classes['day']}>{dayOf(message)}</li>
          )}
          <DeskLine found={found} message={message} fresh={message.position > newAfter} />
        </Fragment>
      ))}
      {/* Made anew with each message, and then brought into view. */}
      <li key={messages.length} ref={toSight} aria-hidden />
    </ol>
  );
}
