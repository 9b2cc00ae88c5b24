import { Button, Skeleton, Stack } from '@mantine/core';
import { IconBell, IconChecks } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { QueryView } from '@/shared/ui/QueryView';
import { StateView } from '@/shared/ui/States';
import { inboxKey, inboxQuery } from '../api/listInbox';
import { readAllMessages } from '../api/readAllMessages';
import { InboxRow } from './InboxRow';

export function InboxPage() {
  const { t } = useTranslation(['notice', 'common']);
  const client = useQueryClient();
  const inbox = useInfiniteQuery(inboxQuery);
  const readAll = useMutation({
    mutationFn: readAllMessages,
    onSuccess: () => client.invalidateQueries({ queryKey: inboxKey }),
  });
  const unread = inbox.data?.pages[0]?.unread ?? 0;
  return (
    <Page
      title={t('inbox.title')}
      aside={
        unread > 0 ? (
          <Button
            variant="subtle"
            size="sm"
            leftSection={<IconChecks size={18} aria-hidden />}
            loading={readAll.isPending}
            onClick={() => readAll.mutate()}
          >
            {t('inbox.read_all')}
          </Button>
        ) : null
      }
    >
      <ProblemNotice error={readAll.error} />
      <QueryView query={inbox} skeleton={<InboxSkeleton />}>
        {({ pages }) => {
          const messages = pages.flatMap((page) => page.data);
          return messages.length === 0 ? (
            <Card>
              <StateView
                icon={<IconBell size={30} stroke={1.6} />}
                title={t('inbox.empty_title')}
                text={t('inbox.empty_text')}
              />
            </Card>
          ) : (
            <Card flush as="div">
              <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
                {messages.map((message) => (
                  <InboxRow key={message.id} message={message} />
                ))}
              </ul>
            </Card>
          );
        }}
      </QueryView>
      {inbox.hasNextPage ? (
        <Button
          variant="default"
          loading={inbox.isFetchingNextPage}
          onClick={() => void inbox.fetchNextPage()}
        >
          {t('common:load_more')}
        </Button>
      ) : null}
    </Page>
  );
}

function InboxSkeleton() {
  return (
    <Stack gap="sm">
      {[1, 2, 3].map((line) => (
        <Skeleton key={line} height={84} radius="lg" />
      ))}
    </Stack>
  );
}
