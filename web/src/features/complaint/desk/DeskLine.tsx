import { IconLock, IconNote } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DeskCase, DeskMessage } from '@/shared/api/deskCaseModel';
import { formatTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { usePerson } from '@/shared/session/me';
import { ChannelMark } from '../case/ChannelMark';
import { Delivery } from '../case/Delivery';
import { FileLinks } from '../case/FileLinks';
import { foldQuotes } from '../case/foldQuotes';
import classes from '@/shared/ui/Thread.module.css';
import notes from './Note.module.css';

interface Props {
  found: DeskCase;
  message: DeskMessage;
  fresh: boolean;
}

export function DeskLine({ found, message, fresh }: Props) {
  return message.kind === 'note' ? (
    <NoteLine message={message} />
  ) : (
    <MessageLine found={found} message={message} fresh={fresh} />
  );
}

function MessageLine({ found, message, fresh }: Props) {
  const { t } = useTranslation('case_desk');
  const language = useLanguage();
  const who = useWriter(found, message);
  const { shown, folded } = foldQuotes(message.text);
  const side = message.author === 'staff' ? 'own' : message.author === 'house' ? 'house' : 'other';
  return (
    <li className={classes['message']} data-side={side} data-new={fresh}>
      <div className={classes['meta']}>
        <strong>{who}</strong>
        <time dateTime={message.at}>{formatTime(message.at, language)}</time>
        <span>{message.channel ? <ChannelMark channel={message.channel} size={15} /> : null}</span>
      </div>
      <div className={classes['bubble']}>
        {shown}
        {folded ? (
          <details>
            <summary>{t('folded')}</summary>
            {folded}
          </details>
        ) : null}
        <FileLinks
          files={message.attachments}
          address={(id) => `/api/v1/staff/cases/${found.id}/files/${id}`}
        />
      </div>
      {message.delivery && message.author !== 'customer' ? (
        <div className={classes['meta']}>
          <Delivery state={message.delivery} />
        </div>
      ) : null}
      <Travelled message={message} />
    </li>
  );
}

/** Who else got it, and what the servers on its way said. */
function Travelled({ message }: { message: DeskMessage }) {
  const { t } = useTranslation('case_desk');
  return (
    <>
      {message.copies.length > 0 ? (
        <div className={classes['meta']}>
          <span>{t('copies_to', { who: message.copies.join(', ') })}</span>
        </div>
      ) : null}
      {message.delivery_notes.map((note) => (
        <div key={note} className={classes['meta']}>
          <span>{t('delivery_note', { note })}</span>
        </div>
      ))}
    </>
  );
}

/** A note looks like nothing that ever leaves the house. */
function NoteLine({ message }: { message: DeskMessage }) {
  const { t } = useTranslation('case_desk');
  const language = useLanguage();
  const Symbol = message.restricted ? IconLock : IconNote;
  return (
    <li className={notes['note']} data-restricted={message.restricted}>
      <div className={classes['meta']}>
        <Symbol size={16} aria-hidden />
        <strong>{t('note.by', { who: message.by?.name ?? '' })}</strong>
        <time dateTime={message.at}>{formatTime(message.at, language)}</time>
        <span>{t(message.restricted ? 'note.restricted' : 'note.only_house')}</span>
      </div>
      <p>{message.text}</p>
    </li>
  );
}

function useWriter(found: DeskCase, message: DeskMessage): string {
  const { t } = useTranslation('case_desk');
  const { id: me } = usePerson();
  if (message.author === 'staff') {
    return message.by?.id === me ? t('author.you') : (message.by?.name ?? '');
  }
  if (message.author === 'house') return t('author.house');
  const party = found.parties.find(({ thread }) => thread === message.thread);
  return party?.contact.name || t(`author.${message.author}`);
}
