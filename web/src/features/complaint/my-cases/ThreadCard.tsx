import { Anchor, Button, Skeleton, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CustomerCaseDetail } from '@/shared/api/caseModel';
import { Card } from '@/shared/ui/Card';
import { QueryView } from '@/shared/ui/QueryView';
import { messagesQuery } from '../api/customerCases';
import { Thread } from './Thread';

interface Props {
  found: CustomerCaseDetail;
  /** Where one writes, if one may. */
  children: ReactNode;
}

export function ThreadCard({ found, children }: Props) {
  const { t } = useTranslation(['cases', 'common']);
  const id = useId();
  const messages = useInfiniteQuery(messagesQuery(found.id));
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
            <Thread caseId={found.id} messages={list} />
          );
        }}
      </QueryView>
      {found.goes_on_in ? (
        <Text mt="md">
          <Anchor component={Link} to={`/help/cases/${found.goes_on_in}`}>
            {t('reply.goes_on')}
          </Anchor>
        </Text>
      ) : null}
      {children}
    </Card>
  );
}
