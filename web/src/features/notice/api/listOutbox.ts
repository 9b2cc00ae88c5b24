import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { OutboxMessage, Page } from '@/shared/api/model';

export const outboxQuery = (to: string) =>
  queryOptions({
    queryKey: ['outbox', to],
    queryFn: ({ signal }) =>
      api.get<Page<OutboxMessage>>('/demo/outbox', { query: { to, limit: 50 }, signal }),
    refetchInterval: 2_000,
    placeholderData: (previous) => previous,
  });
