import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type {
  BusinessCalendar,
  Change,
  Pack,
  PolicyDocument,
  PolicyPreview,
  PolicyVersion,
  Term,
} from '@/shared/api/ruleModel';
import type { Page } from '@/shared/api/model';

export const calendarsQuery = queryOptions({
  queryKey: ['desk', 'calendars'],
  queryFn: ({ signal }) => api.get<Page<BusinessCalendar>>('/staff/calendars', { signal }),
});

export interface CalendarChange {
  based_on: number;
  name: string;
  zone: string;
  known_until: string | null;
  week: BusinessCalendar['week'];
  special_days: BusinessCalendar['special_days'];
  reason: string;
}

export const changeCalendar = (id: string, change: CalendarChange) =>
  api.post<Change>(`/staff/calendars/${encodeURIComponent(id)}/versions`, change);

/** The newest first, which is the one that counts. */
export const policiesQuery = queryOptions({
  queryKey: ['desk', 'clock-policies'],
  queryFn: ({ signal }) =>
    api.get<Page<PolicyVersion>>('/staff/clock-policies', { query: { limit: 10 }, signal }),
});

/** What would change; changes nothing. */
export const previewPolicies = (basedOn: number, body: PolicyDocument) =>
  api.post<PolicyPreview>('/staff/clock-policies/preview', { based_on: basedOn, body });

export const changePolicies = (basedOn: number, body: PolicyDocument, reason: string) =>
  api.post<Change>('/staff/clock-policies', { based_on: basedOn, body, reason });

export const packsQuery = queryOptions({
  queryKey: ['desk', 'packs'],
  queryFn: ({ signal }) => api.get<Page<Pack>>('/staff/packs', { signal }),
  staleTime: 60_000,
});

export interface NewConfirmation {
  based_on: number;
  entry: string;
  law_ref: string;
  source_url: string;
  quote: string;
  read_on: string;
  reason: string;
  term?: Term;
  longer?: Term;
  phone?: string;
  url?: string;
}

/** Proposes what a text says of an entry. */
export const confirmEntry = (pack: string, body: NewConfirmation) =>
  api.post<Change>(`/staff/packs/${encodeURIComponent(pack)}/confirmations`, body);
