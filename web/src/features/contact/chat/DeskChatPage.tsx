import { Skeleton, Text, Title } from '@mantine/core';
import { IconMessages } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/shared/api/problem';
import { Page } from '@/shared/ui/Page';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { StateView } from '@/shared/ui/States';
import { ChatEntry, WaitingEntry } from './ChatEntries';
import { ChatFacts } from './ChatFacts';
import classes from './DeskChatPage.module.css';
import { DeskTalk } from './DeskTalk';
import { LineBanner } from './LineBanner';
import { PresenceChoice } from './PresenceChoice';
import { useChat } from './useChat';

/** An agent's chats: who waits, the talks they lead, and beside each whom it is with. */
export function DeskChatPage() {
  const { t } = useTranslation('chat');
  const chat = useChat('agent');
  const { talks, line, act } = chat;
  const [chosen, setChosen] = useState<string | null>(null);
  const led = talks.own.flatMap((id) => talks.talks[id] ?? []);
  const open =
    led.find((talk) => talk.chat.id === chosen) ?? led.find(({ chat: one }) => one.role === 'agent');
  const over = chosen !== null && !open ? talks.talks[chosen] : undefined;
  const shown = open ?? over;
  const refused = talks.refused;
  const room = led.filter(({ chat: one }) => one.role === 'agent').length < talks.chatsMax;

  return (
    <Page title={t('desk.title')} width="full" aside={<PresenceChoice />}>
      <LineBanner line={line} />
      {refused ? <ProblemNotice error={new Problem(refused.code, 409, refused.detail, null)} /> : null}
      {talks.greeted ? (
        <div className={classes['page']}>
          <div className={classes['talk']}>
            <Title order={2} size="h4">
              {t('desk.own', { count: led.length })}
            </Title>
            <ul className={classes['list']}>
              {led.map((talk) => (
                <ChatEntry
                  key={talk.chat.id}
                  talk={talk}
                  current={talk === shown}
                  onOpen={() => setChosen(talk.chat.id)}
                  act={act}
                />
              ))}
            </ul>
            {led.length === 0 ? <Text c="dimmed">{t('desk.none_own')}</Text> : null}
            <Title order={2} size="h4" mt="sm">
              {t('desk.waiting', { count: talks.waiting.length })}
            </Title>
            <ul className={classes['list']}>
              {talks.waiting.map((one) => (
                <WaitingEntry
                  key={one.id}
                  chat={one}
                  full={!room}
                  onAccept={() => {
                    setChosen(one.id);
                    act({ type: 'accept', chat: one.id });
                  }}
                />
              ))}
            </ul>
            {talks.waiting.length === 0 ? <Text c="dimmed">{t('desk.none_waiting')}</Text> : null}
          </div>
          {shown ? (
            <>
              <DeskTalk key={shown.chat.id} talk={shown} chat={chat} />
              <ChatFacts key={`facts-${shown.chat.id}`} chat={shown.chat} act={act} />
            </>
          ) : (
            <StateView
              icon={<IconMessages size={30} stroke={1.6} />}
              title={t('desk.nothing_title')}
              text={t('desk.nothing_text')}
            />
          )}
        </div>
      ) : (
        <Skeleton height={260} radius="lg" />
      )}
    </Page>
  );
}
