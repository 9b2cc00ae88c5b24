import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { QueuedCase, SavedView } from '@/shared/api/deskCaseModel';
import type { Page } from '@/shared/api/model';

export const queueKey = ['desk', 'cases'] as const;

/** What the server is asked for; the names are its own. */
export type QueueFilters = Partial<
  Record<
    | 'view' | 'state' | 'assignee' | 'kind' | 'problem_type' | 'channel' | 'tag' | 'incident' | 'due'
    | 'q',
    string
  >
>;

/** Sorted by the next clock. Asked for again now and then in case the live line is down. */
export const queueQuery = (filters: QueueFilters) =>
  infiniteQueryOptions({
    queryKey: [...queueKey, 'list', filters],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<QueuedCase>>('/staff/cases', {
        query: { ...filters, limit: 50, cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
    placeholderData: (previous) => previous,
    refetchInterval: 20_000,
  });

export const savedViewsQuery = queryOptions({
  queryKey: ['desk', 'views'],
  queryFn: async ({ signal }) =>
    (await api.get<{ data: SavedView[] }>('/staff/case-views', { signal })).data,
  staleTime: 60_000,
});

export const createView = (name: string, filters: QueueFilters) =>
  api.post<SavedView>('/staff/case-views', { name, filters });

export const deleteView = (id: string) => api.delete(`/staff/case-views/${id}`);
