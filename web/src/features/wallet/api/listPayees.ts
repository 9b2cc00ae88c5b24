import { infiniteQueryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { KnownPayee, Page } from '@/shared/api/model';

export const payeesKey = ['payees'] as const;

export const payeesQuery = infiniteQueryOptions({
  queryKey: payeesKey,
  queryFn: ({ pageParam, signal }) =>
    api.get<Page<KnownPayee>>('/payees', { query: { cursor: pageParam }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.next_cursor,
});
