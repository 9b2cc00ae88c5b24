import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseMessage } from '@/shared/api/caseModel';
import { formatDay, formatTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { ChannelMark } from '../case/ChannelMark';
import { Delivery } from '../case/Delivery';
import { FileLinks } from '../case/FileLinks';
import classes from '@/shared/ui/Thread.module.css';

const sides = { you: 'own', us: 'other', house: 'house', third_person: 'other' } as const;

interface Props {
  messages: CaseMessage[];
  /** Where its files are, without the id of one. */
  filesAt: string;
}

/** Everything said, whatever the way it came, day by day. */
export function Thread({ messages, filesAt }: Props) {
  const language = useLanguage();
  const dayOf = (message: CaseMessage | undefined) =>
    message ? formatDay(message.at, language) : null;
  return (
    <ol className={classes['thread']}>
      {messages.map((message, index) => (
        <Fragment key={message.id}>
          {dayOf(message) === dayOf(messages[index - 1]) ? null : (
            <li className={classes['day']}>{dayOf(message)}</li>
          )}
          <Line message={message} filesAt={filesAt} />
        </Fragment>
      ))}
    </ol>
  );
}

function Line({ message, filesAt }: { message: CaseMessage; filesAt: string }) {
  const { t } = useTranslation('cases');
  const language = useLanguage();
  const { author, channel, at } = message;
  return (
    <li className={classes['message']} data-side={sides[author]}>
      <div className={classes['meta']}>
        <strong>{t(`thread.${author}`)}</strong>
        <time dateTime={at}>{formatTime(at, language)}</time>
        <span>
          <ChannelMark channel={channel} size={14} />
        </span>
      </div>
      <div className={classes['bubble']}>
        {message.text}
        <FileLinks files={message.attachments} address={(id) => `${filesAt}/${id}`} />
      </div>
      {author === 'you' ? <Sent message={message} /> : null}
    </li>
  );
}

function Sent({ message }: { message: CaseMessage }) {
  return (
    <div className={classes['meta']}>
      <Delivery state={message.delivery === 'received' ? 'delivered' : message.delivery} />
    </div>
  );
}
