import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { InboxMessage, Page } from '@/shared/api/model';

export interface InboxPage extends Page<InboxMessage> {
  unread: number;
}

export const inboxKey = ['inbox'] as const;

export const inboxQuery = infiniteQueryOptions({
  queryKey: [...inboxKey, 'list'],
  queryFn: ({ pageParam, signal }) =>
    api.get<InboxPage>('/inbox', { query: { limit: 20, cursor: pageParam }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next_cursor,
});

/** Only the count, for the badge in the navigation. */
export const unreadQuery = queryOptions({
  queryKey: [...inboxKey, 'unread'],
  queryFn: async ({ signal }) =>
    (await api.get<InboxPage>('/inbox', { query: { limit: 1 }, signal })).unread,
});
