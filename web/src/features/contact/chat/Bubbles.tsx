import { Button } from '@mantine/core';
import { IconCheck, IconChecks, IconClock } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '@/shared/dates/format';
import { useProblemText } from '@/shared/errors/useProblemText';
import { FileMark } from '@/shared/files/Attachments';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Problem } from '@/shared/api/problem';
import thread from '@/shared/ui/Thread.module.css';
import classes from './Bubbles.module.css';
import type { ChatFile, ChatLine } from './protocol';
import type { Pending, Talk } from './talks';

interface Props {
  talk: Talk | null;
  pending: Pending[];
  fileAddress: (id: string) => string;
  onDrop: (key: string) => void;
}

const typingFor = 6_000;

/** What was said, what is still on its way, and whether the other side is writing. */
export function Bubbles({ talk, pending, fileAddress, onDrop }: Props) {
  const { t } = useTranslation('chat');
  const end = useRef<HTMLDivElement>(null);
  const lines = talk?.lines ?? [];
  const count = lines.length + pending.length;
  useEffect(() => {
    if (count > 0) end.current?.scrollIntoView({ block: 'nearest' });
  }, [count]);
  return (
    <>
      <ol className={thread['thread']} aria-live="polite" aria-label={t('lines')}>
        {lines.map((line) => (
          <Bubble key={line.number} line={line} talk={talk} fileAddress={fileAddress} />
        ))}
        {pending.map((one) => (
          <Waiting key={one.key} one={one} onDrop={onDrop} />
        ))}
      </ol>
      <div className={classes['typing']}>
        <Typing key={talk?.typingAt} talk={talk} />
      </div>
      <div ref={end} />
    </>
  );
}

function sideOf(line: ChatLine, customer: boolean): 'own' | 'other' | 'house' {
  if (line.author === 'house') return 'house';
  return (line.author === 'outside') === customer ? 'own' : 'other';
}

function Bubble({ line, talk, fileAddress }: {
  line: ChatLine; talk: Talk | null; fileAddress: (id: string) => string;
}) {
  const { t } = useTranslation('chat');
  const language = useLanguage();
  const customer = talk?.chat.role === 'customer';
  const side = sideOf(line, customer);
  const read = customer ? (talk?.chat.agent_read ?? 0) : (talk?.chat.customer_read ?? 0);
  const name = line.author === 'outside' ? talk?.chat.customer_name : line.name;
  const Mark = line.number <= read ? IconChecks : IconCheck;
  return (
    <li className={thread['message']} data-side={side}>
      <div className={thread['meta']}>
        <strong>{side === 'own' && line.mine ? t('you') : (name ?? t('house'))}</strong>
        <time dateTime={line.at}>{formatTime(line.at, language)}</time>
        {side === 'own' ? (
          <span title={line.number <= read ? t('read') : t('delivered')}>
            <Mark size={14} aria-hidden />
            <span className="visually-hidden">{line.number <= read ? t('read') : t('delivered')}</span>
          </span>
        ) : null}
      </div>
      <div className={thread['bubble']}>
        {line.text}
        <Files files={line.files} address={fileAddress} />
      </div>
    </li>
  );
}

function Files({ files, address }: { files: ChatFile[]; address: (id: string) => string }) {
  const { t } = useTranslation('chat');
  if (files.length === 0) return null;
  return (
    <ul className={thread['files']}>
      {files.map((file) => (
        <li key={file.id}>
          <a
            href={address(file.id)}
            target="_blank"
            rel="noreferrer"
            aria-label={t('open_file', { name: file.name })}
          >
            <FileMark name={file.name} />
            <span>{file.name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Waiting({ one, onDrop }: { one: Pending; onDrop: (key: string) => void }) {
  const { t } = useTranslation('chat');
  const words = useProblemText();
  return (
    <li className={thread['message']} data-side="own">
      <div className={one.refused === null ? `${thread['bubble']} ${classes['pending']}` : thread['bubble']}>
        {one.text || one.files.map(({ name }) => name).join(', ')}
      </div>
      <div className={thread['meta']}>
        {one.refused === null ? (
          <>
            <IconClock size={14} aria-hidden /> {t('sending')}
          </>
        ) : (
          <>
            <span className={classes['failed']} role="alert">
              {words.text(new Problem(one.refused, 422, null, null))}
            </span>
            <Button size="compact-sm" variant="subtle" color="gray" onClick={() => onDrop(one.key)}>
              {t('drop')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

function Typing({ talk }: { talk: Talk | null }) {
  const { t } = useTranslation('chat');
  const [shown, setShown] = useState(() => Boolean(talk && Date.now() - talk.typingAt < typingFor));
  useEffect(() => {
    const hide = setTimeout(() => setShown(false), typingFor);
    return () => clearTimeout(hide);
  }, []);
  if (!shown || !talk) return null;
  const { role, agent_name, customer_name } = talk.chat;
  return t('typing', { name: (role === 'customer' ? agent_name : customer_name) ?? t('house') });
}
