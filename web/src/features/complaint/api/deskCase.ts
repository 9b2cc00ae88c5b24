import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { CaseHappening, DeskCase, DeskMessage, Viewer } from '@/shared/api/deskCaseModel';
import type { Page } from '@/shared/api/model';

export const deskCaseKey = (id: string) => ['desk', 'case', id] as const;

const pathOf = (id: string) => `/staff/cases/${encodeURIComponent(id)}`;

export const deskCaseQuery = (id: string) =>
  queryOptions({
    queryKey: [...deskCaseKey(id), 'facts'],
    queryFn: ({ signal }) => api.get<DeskCase>(pathOf(id), { signal }),
  });

/** All of it, oldest first; a case rarely has more than a page or two. */
export const deskMessagesQuery = (id: string) =>
  queryOptions({
    queryKey: [...deskCaseKey(id), 'messages'],
    queryFn: async ({ signal }) => {
      const all: DeskMessage[] = [];
      for (let after = 0; ; ) {
        const { data } = await api.get<Page<DeskMessage>>(`${pathOf(id)}/messages`, {
          query: { after, limit: 100 },
          signal,
        });
        all.push(...data);
        const last = data.at(-1);
        if (data.length < 100 || !last) return all;
        after = last.position;
      }
    },
    refetchInterval: 10_000,
  });

export const happeningsQuery = (id: string) =>
  queryOptions({
    queryKey: [...deskCaseKey(id), 'events'],
    queryFn: async ({ signal }) =>
      (await api.get<Page<CaseHappening>>(`${pathOf(id)}/events`, { query: { limit: 100 }, signal }))
        .data,
  });

export interface Reply {
  key: string;
  text: string;
  attachments: { id: string; name: string }[];
  thread?: string;
  /** The position of the last message that was on the screen. */
  seen?: number;
  /** The state the case goes to with the answer. */
  next_state?: string;
}

export const createReply = (id: string, reply: Reply) =>
  api.post<DeskMessage>(`${pathOf(id)}/replies`, reply);

export const createNote = (id: string, note: { key: string; text: string; restricted: boolean }) =>
  api.post<unknown>(`${pathOf(id)}/notes`, note);

/** Everything else that is done to a case, by the name the server allows it under. */
export const actOn = (id: string, path: string, body: object) =>
  api.post<unknown>(`${pathOf(id)}/${path}`, body);

/** Says that one is here, and hears who else is. */
export const viewing = (id: string, writing: boolean) =>
  api.post<{ data: Viewer[] }>(`${pathOf(id)}/viewing`, { writing });

export interface NewDeskCase {
  handle: string;
  kind: string;
  problem_type: string;
  subject: string;
  text: string;
  wanted?: string;
  payment_id?: string;
}

export const createDeskCase = (body: NewDeskCase, key: string) =>
  api.post<DeskCase>('/staff/cases', body, { headers: { 'Idempotency-Key': key } });
