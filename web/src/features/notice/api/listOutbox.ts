import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { OutboxMessage, Page } from '@/shared/api/model';

export const outboxQuery = queryOptions({
  queryKey: ['outbox'],
  queryFn: ({ signal }) =>
    api.get<Page<OutboxMessage>>('/demo/outbox', { query: { limit: 100 }, signal }),
  refetchInterval: 2_000,
});
