import { Badge, Button, Group, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatSpan } from '@/shared/dates/span';
import { useNow } from '@/shared/dates/useNow';
import { useLanguage } from '@/shared/i18n/useLanguage';
import classes from './DeskChatPage.module.css';
import type { ChatView, Said } from './protocol';
import type { Talk } from './talks';

function useWaited(chat: ChatView): string {
  const language = useLanguage();
  const now = useNow(15_000);
  return formatSpan(now - Date.parse(chat.waiting_since), language);
}

/** Somebody who waits for a seat. */
export function WaitingEntry({ chat, full, onAccept }: {
  chat: ChatView; full: boolean; onAccept: () => void;
}) {
  const { t } = useTranslation('chat');
  const waited = useWaited(chat);
  return (
    <li className={classes['entry']}>
      <div className={classes['top']}>
        <strong>{chat.customer_name ?? t('desk.customer')}</strong>
        <Badge variant="light" color="gray">{t(`language.${chat.language}`)}</Badge>
      </div>
      <Text size="sm" c="dimmed" className="tabular">
        {chat.case_number} · {t('desk.waits', { waited })}
      </Text>
      <Button size="sm" mt={4} disabled={full} onClick={onAccept}>
        {t('desk.accept')}
      </Button>
    </li>
  );
}

interface EntryProps {
  talk: Talk;
  current: boolean;
  onOpen: () => void;
  act: (said: Said) => void;
}

/** A chat one leads, or is asked to take over. */
export function ChatEntry({ talk, current, onOpen, act }: EntryProps) {
  const { t } = useTranslation('chat');
  const { chat, lines } = talk;
  const unread = lines.filter(
    ({ author, number }) => author === 'outside' && number > chat.agent_read,
  ).length;
  if (chat.role === 'offered') {
    return (
      <li className={classes['entry']}>
        <strong>{t('desk.offered', { name: chat.agent_name ?? '' })}</strong>
        <Text size="sm">{chat.summary}</Text>
        <Group gap="xs" mt={4}>
          <Button size="sm" onClick={() => { onOpen(); act({ type: 'accept', chat: chat.id }); }}>
            {t('desk.accept')}
          </Button>
          <Button size="sm" variant="default" onClick={() => act({ type: 'decline', chat: chat.id })}>
            {t('desk.decline')}
          </Button>
        </Group>
      </li>
    );
  }
  return (
    <li>
      <UnstyledButton className={classes['entry']} aria-current={current} onClick={onOpen}>
        <span className={classes['top']}>
          <strong>{chat.customer_name ?? t('desk.customer')}</strong>
          {unread > 0 && !current ? (
            <Badge circle aria-label={t('desk.unread', { count: unread })}>{unread}</Badge>
          ) : null}
        </span>
        <Text size="sm" c="dimmed" lineClamp={1} component="span">
          {lines.at(-1)?.text ?? chat.case_number}
        </Text>
      </UnstyledButton>
    </li>
  );
}
