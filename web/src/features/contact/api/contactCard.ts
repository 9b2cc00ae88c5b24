import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Wording } from '@/shared/api/ruleModel';

export interface Way {
  channel: 'chat' | 'app' | 'email';
  address: string | null;
  sign_in: boolean;
  usual_minutes: number | null;
  mostly_minutes: number | null;
}

export interface OtherBody {
  id: string;
  kind: 'association' | 'regulator' | 'ombudsman';
  name: Wording;
  when: Wording | null;
  phone: string | null;
  url: string | null;
  law_ref: string | null;
}

export interface ContactCard {
  open_now: boolean;
  opens_at: string;
  zone: string;
  channels: Way[];
  have_ready: ('account' | 'transaction' | 'time' | 'amount' | 'counterparty')[];
  law: { title: Wording; law_ref: string }[];
  bodies: OtherBody[];
}

export const contactCardQuery = (country: string) =>
  queryOptions({
    queryKey: ['contact-card', country],
    queryFn: ({ signal }) =>
      api.get<ContactCard>('/contact-card', { query: { country }, signal }),
  });
