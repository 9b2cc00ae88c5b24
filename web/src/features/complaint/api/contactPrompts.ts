import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/model';
import type { ConfirmedContact } from './confirmContact';

/** Somebody wrote from an address of the person signed in: was it them? */
export interface ContactPrompt {
  id: string;
  channel: string;
  address: string | null;
  asked_at: string;
  ends_at: string;
  allowed_actions: ('confirm' | 'deny')[];
}

export const contactPromptsQuery = queryOptions({
  queryKey: ['contact-prompts'],
  queryFn: async ({ signal }) =>
    (await api.get<Page<ContactPrompt>>('/contact-confirmations', { signal })).data,
  refetchInterval: 60_000,
});

export const answerPrompt = (id: string, confirm: boolean) =>
  api.post<ConfirmedContact>(`/contact-confirmations/${encodeURIComponent(id)}`, { confirm });
