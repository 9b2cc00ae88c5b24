import { Button, Skeleton, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/ui/Card';
import { QueryView } from '@/shared/ui/QueryView';
import type { messagesAt } from '../api/customerCases';
import { Thread } from './Thread';

interface Props {
  query: ReturnType<typeof messagesAt>;
  filesAt: string;
  /** Where one writes, if one may. */
  children: ReactNode;
}

export function ThreadCard({ query, filesAt, children }: Props) {
  const { t } = useTranslation(['cases', 'common']);
  const id = useId();
  const messages = useInfiniteQuery(query);
  return (
    <Card labelledBy={id}>
      <Title order={2} id={id} mb="md">
        {t('thread.title')}
      </Title>
      {messages.hasNextPage ? (
        <Button
          variant="subtle"
          size="sm"
          mb="sm"
          loading={messages.isFetchingNextPage}
          onClick={() => void messages.fetchNextPage()}
        >
          {t('thread.earlier')}
        </Button>
      ) : null}
      <QueryView query={messages} skeleton={<Skeleton height={160} />}>
        {({ pages }) => {
          const list = pages.toReversed().flatMap((page) => page.data);
          return list.length === 0 ? (
            <Text c="dimmed">{t('thread.none')}</Text>
          ) : (
            <Thread messages={list} filesAt={filesAt} />
          );
        }}
      </QueryView>
      {children}
    </Card>
  );
}
