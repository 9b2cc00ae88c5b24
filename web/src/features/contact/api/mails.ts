import { infiniteQueryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { StaffMail } from '@/shared/api/mailModel';
import type { Page } from '@/shared/api/model';

export const mailsKey = ['desk', 'mails'];

/** Those no case has. */
export const mailsQuery = infiniteQueryOptions({
  queryKey: mailsKey,
  initialPageParam: null as string | null,
  refetchInterval: 30_000,
  queryFn: ({ pageParam, signal }) =>
    api.get<Page<StaffMail>>('/staff/mails', { query: { cursor: pageParam }, signal }),
  getNextPageParam: (last) => last.next_cursor,
});

const at = (id: string, deed: string) => `/staff/mails/${encodeURIComponent(id)}/${deed}`;

export const takeMailIn = (id: string) => api.post<StaffMail>(at(id, 'taking-in'));

export const dropMail = (id: string, reason: string) =>
  api.post<StaffMail>(at(id, 'dropping'), { reason });

export const readMail = (id: string, reason: string) =>
  api.post<{ text: string }>(at(id, 'reading'), { reason });
