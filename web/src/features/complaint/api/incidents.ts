import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { BulkReply, HeldCase, Incident, Surge } from '@/shared/api/incidentModel';
import type { Page } from '@/shared/api/model';

export const incidentsKey = ['desk', 'incidents'] as const;

export const surgesQuery = queryOptions({
  queryKey: [...incidentsKey, 'surges'],
  queryFn: async ({ signal }) => (await api.get<Page<Surge>>('/staff/surges', { signal })).data,
  refetchInterval: 30_000,
});

/** The newest; those that still take in cases are what the queue shows. */
export const incidentsQuery = queryOptions({
  queryKey: [...incidentsKey, 'newest'],
  queryFn: async ({ signal }) =>
    (await api.get<Page<Incident>>('/staff/incidents', { query: { limit: 20 }, signal })).data,
  refetchInterval: 30_000,
});

const pathOf = (id: string) => `/staff/incidents/${encodeURIComponent(id)}`;
export const pathOfReplies = (id: string) => `/staff/cases/${encodeURIComponent(id)}/bulk-replies`;

export const incidentQuery = (id: string) =>
  queryOptions({
    queryKey: [...incidentsKey, 'one', id],
    queryFn: ({ signal }) => api.get<Incident>(pathOf(id), { signal }),
    refetchInterval: 10_000,
  });

/** Asked for often while something is still to be sent. */
export const bulkRepliesQuery = (id: string) =>
  queryOptions({
    queryKey: [...incidentsKey, 'replies', id],
    queryFn: async ({ signal }) => (await api.get<Page<BulkReply>>(pathOfReplies(id), { signal })).data,
    refetchInterval: ({ state }) => (state.data?.some(({ left }) => left > 0) ? 1500 : 15_000),
  });

export const heldQuery = (path: string) =>
  infiniteQueryOptions({
    queryKey: [...incidentsKey, 'held', path],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<HeldCase>>(`${path}/held`, { query: { limit: 50, cursor: pageParam }, signal }),
    getNextPageParam: (page) => page.next_cursor,
    refetchInterval: 10_000,
  });

const picked = '/staff/bulk-replies';
export const pathOfPicked = (id: string) => `${picked}/${encodeURIComponent(id)}`;

/** One's own to picked cases that go on, or where some still wait for a human. */
export const unfinishedQuery = queryOptions({
  queryKey: [...incidentsKey, 'unfinished'],
  queryFn: async ({ signal }) =>
    (await api.get<Page<BulkReply>>(picked, { query: { limit: 5 }, signal })).data,
  refetchInterval: 30_000,
});

export const pickedReplyQuery = (id: string) =>
  queryOptions({
    queryKey: [...incidentsKey, 'picked', id],
    queryFn: ({ signal }) => api.get<BulkReply>(pathOfPicked(id), { signal }),
    refetchInterval: ({ state }) => (state.data && state.data.left === 0 ? 15_000 : 1500),
  });

export const openIncident = (problem: string) =>
  api.post<Incident>('/staff/incidents', { problem_type: problem });

export const endIncident = (id: string) => api.post<Incident>(`${pathOf(id)}/end`);

export interface BulkBody {
  key: string;
  text_en?: string;
  text_zh?: string;
  then?: string;
  outcome?: string;
}

export const createBulkReply = (id: string, body: BulkBody) =>
  api.post<BulkReply>(pathOfReplies(id), body);

export const createPickedReply = (body: BulkBody & { cases: string[] }) =>
  api.post<BulkReply>(picked, body);
