import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/model';

export type Presence = 'available' | 'busy' | 'offline';

interface Colleague {
  id: string;
  name: string;
  presence: Presence;
  chats_max: number;
}

interface Canned {
  id: string;
  name: string;
  text_en: string;
  text_zh: string;
}

export const presenceQuery = queryOptions({
  queryKey: ['desk', 'presence'],
  queryFn: ({ signal }) => api.get<{ state: Presence }>('/staff/me/presence', { signal }),
  refetchInterval: 60_000,
});

export const setPresence = (state: Presence) => api.put<unknown>('/staff/me/presence', { state });

export const colleaguesQuery = queryOptions({
  queryKey: ['desk', 'colleagues'],
  queryFn: async ({ signal }) =>
    (await api.get<Page<Colleague>>('/staff/agents', { query: { limit: 100 }, signal })).data,
});

/** Without any the chat does as well, so a failure is an empty list. */
export const cannedQuery = queryOptions({
  queryKey: ['desk', 'canned'],
  queryFn: async ({ signal }) =>
    (await api.get<Page<Canned>>('/staff/macros', { query: { limit: 100 }, signal })).data,
  retry: false,
  staleTime: 300_000,
});
