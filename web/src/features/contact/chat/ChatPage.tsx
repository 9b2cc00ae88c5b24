import { Anchor, Button, Group, Skeleton, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { Bubbles } from './Bubbles';
import { ChatStanding } from './ChatStanding';
import { Composer } from './Composer';
import { LineBanner } from './LineBanner';
import { useChat } from './useChat';
import { useReadMark } from './useReadMark';

/** A customer's chat: about something new, or about a case of theirs. */
export function ChatPage() {
  const { t } = useTranslation('chat');
  const [search, setSearch] = useSearchParams();
  const about = search.get('case');
  const fresh = search.has('new');
  const { line, talks, write, drop, act } = useChat('customer');
  const last = talks.current === null ? null : (talks.talks[talks.current] ?? null);
  const open = last?.chat.state === 'waiting' || last?.chat.state === 'seated';
  const elsewhere = about !== null && last?.chat.case_id !== about;
  const talk = last && (open || !(fresh || elsewhere)) ? last : null;
  const begun = talk !== null;
  useReadMark(talk, act);
  useEffect(() => {
    if (open && fresh) setSearch({}, { replace: true });
  }, [open, fresh, setSearch]);

  const pending = talks.pending.filter(({ chat }) => chat === null || chat === talk?.chat.id);
  return (
    <Page title={t('title')} back={about ? `/help/cases/${about}` : '/help'}>
      <LineBanner line={line} />
      {talks.greeted ? (
        <>
          {talk ? (
            <ChatStanding chat={talk.chat} act={act} />
          ) : (
            <Welcome open={talks.open} from={talks.waitFrom} to={talks.waitTo} />
          )}
          <Bubbles
            talk={talk}
            pending={pending}
            onDrop={drop}
            fileAddress={(id) => `/api/v1/cases/${talk?.chat.case_id}/files/${id}`}
          />
          <Composer
            name={`chat.${talk?.chat.id ?? about ?? 'new'}`}
            label={begun ? t('write') : t('write_first')}
            onSend={(text, files) => write(talk?.chat.id ?? null, text, files, talk ? null : about)}
            onTyping={() => {
              if (talk && open) act({ type: 'typing', chat: talk.chat.id });
            }}
          />
          {talk && !open ? (
            <Group justify="space-between">
              <Anchor component={Link} to={`/help/cases/${talk.chat.case_id}`}>
                {t('to_case', { number: talk.chat.case_number })}
              </Anchor>
              <Button variant="default" component={Link} to="/help/chat?new">
                {t('new_chat')}
              </Button>
            </Group>
          ) : null}
        </>
      ) : (
        <Skeleton height={220} radius="lg" />
      )}
    </Page>
  );
}

function Welcome({ open, from, to }: { open: boolean; from: number | null; to: number | null }) {
  const { t } = useTranslation('chat');
  return (
    <Card>
      <Text fw={580}>{open ? t('welcome.open_title') : t('welcome.closed_title')}</Text>
      <Text c="dimmed" mt={4}>
        {open
          ? from === null
            ? t('welcome.open_text')
            : t('welcome.open_wait', { from, to })
          : t('welcome.closed_text')}
      </Text>
      <Text size="sm" c="dimmed" mt="sm">
        {t('welcome.never')}
      </Text>
    </Card>
  );
}
