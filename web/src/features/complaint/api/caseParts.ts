import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { CaseMessage, CasePart } from '@/shared/api/caseModel';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/model';
import { casesKey, messagesAt, type NewReply } from './customerCases';

const pathOf = (id: string) => `/case-parts/${encodeURIComponent(id)}`;

export const partsQuery = infiniteQueryOptions({
  queryKey: [...casesKey, 'parts'],
  queryFn: ({ pageParam, signal }) =>
    api.get<Page<CasePart>>('/case-parts', { query: { limit: 20, cursor: pageParam }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next_cursor,
});

export const partQuery = (id: string) =>
  queryOptions({
    queryKey: [...casesKey, 'parts', id],
    queryFn: ({ signal }) => api.get<CasePart>(pathOf(id), { signal }),
  });

export const partMessagesQuery = (id: string) => messagesAt(pathOf(id));

export const createPartMessage = (id: string, body: NewReply, key: string) =>
  api.post<CaseMessage>(`${pathOf(id)}/messages`, body, { headers: { 'Idempotency-Key': key } });
