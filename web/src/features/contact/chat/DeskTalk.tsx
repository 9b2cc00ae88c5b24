import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Bubbles } from './Bubbles';
import { Composer } from './Composer';
import classes from './DeskChatPage.module.css';
import type { Talk } from './talks';
import type { Chat } from './useChat';
import { useReadMark } from './useReadMark';

/** One of an agent's talks. */
export function DeskTalk({ talk, chat }: { talk: Talk; chat: Chat }) {
  const { t } = useTranslation('chat');
  const { id, case_id, state, over, allowed_actions } = talk.chat;
  useReadMark(talk, chat.act);
  return (
    <section className={classes['talk']} aria-label={t('desk.talk', { name: talk.chat.customer_name ?? '' })}>
      <div className={classes['scroll']}>
        <Bubbles
          talk={talk}
          pending={chat.talks.pending.filter((one) => one.chat === id)}
          onDrop={chat.drop}
          fileAddress={(file) => `/api/v1/staff/cases/${case_id}/files/${file}`}
        />
      </div>
      {allowed_actions.includes('line') ? (
        <Composer
          name={`desk-chat.${id}`}
          label={t('desk.write')}
          onSend={(text, files) => chat.write(id, text, files, null)}
          onTyping={() => chat.act({ type: 'typing', chat: id })}
          canned={talk.chat.language}
        />
      ) : (
        <Text c="dimmed" role="status">
          {state === 'seated' || state === 'waiting'
            ? t('desk.moved')
            : t(`desk.over.${over ?? 'agent_ended'}`)}
        </Text>
      )}
    </section>
  );
}
