import { Button, Group, Text } from '@mantine/core';
import { IconClock, IconMessage2, IconMessageCheck, IconMessageOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/ui/Card';
import type { ChatView, Said } from './protocol';

const icons = {
  waiting: IconClock, seated: IconMessage2, later: IconMessageCheck, ended: IconMessageOff,
};

/** Where a chat stands, and what one can do about it. */
export function ChatStanding({ chat, act }: { chat: ChatView; act: (said: Said) => void }) {
  const { t } = useTranslation('chat');
  const Symbol = icons[chat.state];
  const { place, wait_from_minutes: from, wait_to_minutes: to } = chat;
  return (
    <Card>
      <Group wrap="nowrap" align="flex-start" gap="sm" role="status">
        <Symbol size={22} stroke={1.8} aria-hidden style={{ flex: 'none' }} />
        <div>
          <Text fw={580}>
            {chat.state === 'waiting'
              ? t('standing.place', { place: Math.max(place, 1) })
              : t(`standing.${chat.state}`, { name: chat.agent_name ?? '' })}
          </Text>
          <Text size="sm" c="dimmed">
            {chat.state === 'waiting'
              ? from === null
                ? t('standing.no_estimate')
                : t('standing.wait', { from, to })
              : t(`standing.${chat.over ?? 'live'}`)}
          </Text>
          <Text size="sm" c="dimmed" className="tabular">
            {t('case', { number: chat.case_number })}
          </Text>
        </div>
      </Group>
      {chat.allowed_actions.includes('end') ? (
        <Group mt="sm" gap="sm">
          {chat.allowed_actions.includes('later') ? (
            <Button size="sm" variant="default" onClick={() => act({ type: 'later', chat: chat.id })}>
              {t('later')}
            </Button>
          ) : null}
          <Button size="sm" variant="subtle" color="gray" onClick={() => act({ type: 'end', chat: chat.id })}>
            {t('end')}
          </Button>
        </Group>
      ) : null}
    </Card>
  );
}
