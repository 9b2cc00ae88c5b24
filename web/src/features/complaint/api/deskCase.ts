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
    queryFn: async ({ signal }) => {
      const all: CaseHappening[] = [];
      let cursor: string | null = null;
      do {
        const page: Page<CaseHappening> = await api.get(`${pathOf(id)}/events`, {
          query: { limit: 100, cursor },
          signal,
        });
        all.push(...page.data);
        cursor = page.next_cursor;
      } while (cursor);
      return all;
    },
  });

export interface Reply {
  key: string;
  text: string;
  attachments: { id: string; name: string }[];
  thread?: string;
  /** The position of the last message that was on the screen. */
  seen?: number;
  /** The state the case goes to with the answer; never one that ends it. */
  then?: string;
}

export const createReply = (id: string, reply: Reply) =>
  api.post<DeskMessage>(`${pathOf(id)}/replies`, reply);

export const createNote = (id: string, note: { key: string; text: string; restricted: boolean }) =>
  api.post<unknown>(`${pathOf(id)}/notes`, note);

/** The case as it is then, or where what was asked for waits for a second person. */
export interface ActionAnswer {
  id?: string;
  proposal_id?: string | null;
}

/** Everything else that is done to a case, by the name the server allows it under. */
export const actOn = (id: string, path: string, body: object) =>
  api.post<ActionAnswer>(`${pathOf(id)}/${path}`, body);

/** What the server adds to a final response, in the customer's language. */
export const addedQuery = (id: string, outcome: string) =>
  queryOptions({
    queryKey: [...deskCaseKey(id), 'final-response', outcome],
    queryFn: ({ signal }) =>
      api.get<{ added: string }>(`${pathOf(id)}/final-response`, { query: { outcome }, signal }),
    enabled: outcome !== '',
  });

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
  forwarded?: Forwarded;
}

/** By whom, under what reference and on what day a complaint was passed on to us. */
export interface Forwarded {
  by: string;
  reference: string;
  received_on: string;
}

export const createDeskCase = (body: NewDeskCase, key: string) =>
  api.post<DeskCase>('/staff/cases', body, { headers: { 'Idempotency-Key': key } });
