import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type {
  CaseMessage, CustomerCase, CustomerCaseDetail, ProblemType,
} from '@/shared/api/caseModel';
import type { Page } from '@/shared/api/model';

export const casesKey = ['cases'] as const;

const pathOf = (id: string) => `/cases/${encodeURIComponent(id)}`;

export const casesQuery = infiniteQueryOptions({
  queryKey: [...casesKey, 'list'],
  queryFn: ({ pageParam, signal }) =>
    api.get<Page<CustomerCase>>('/cases', { query: { limit: 20, cursor: pageParam }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next_cursor,
});

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: [...casesKey, id],
    queryFn: ({ signal }) => api.get<CustomerCaseDetail>(pathOf(id), { signal }),
  });

export const messagesQuery = (id: string) => messagesAt(pathOf(id));

/** Page by page back in time, each page oldest first; asked for again in case the line is down. */
export const messagesAt = (path: string) =>
  infiniteQueryOptions({
    queryKey: [...casesKey, path, 'messages'],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<CaseMessage>>(`${path}/messages`, {
        query: { limit: 50, cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
    refetchInterval: 15_000,
  });

export const problemTypesQuery = (payment: string | null) =>
  queryOptions({
    queryKey: ['problem-types', payment],
    queryFn: async ({ signal }) =>
      (await api.get<{ data: ProblemType[] }>('/problem-types', { query: { payment }, signal })).data,
  });

export interface NewCase {
  problem_type: string;
  payment_id?: string;
  text?: string;
  wanted?: string;
  attachments: { id: string; name: string }[];
}

/** Sent again with the same key, the server answers with the case it already opened. */
export const createCase = (body: NewCase, key: string) =>
  api.post<CustomerCaseDetail>('/cases', body, { headers: { 'Idempotency-Key': key } });

export interface NewReply {
  text: string;
  attachments: { id: string; name: string }[];
}

export const createMessage = (id: string, body: NewReply, key: string) =>
  api.post<CaseMessage>(`${pathOf(id)}/messages`, body, { headers: { 'Idempotency-Key': key } });

export const reopenCase = (id: string, reason: string) =>
  api.post<CustomerCaseDetail>(`${pathOf(id)}/reopening`, { reason });

export const settleCase = (id: string) =>
  api.post<CustomerCaseDetail>(`${pathOf(id)}/resolution`, {});
