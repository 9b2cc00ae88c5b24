import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type {
  BusinessCalendar,
  Change,
  Pack,
  PolicyDocument,
  PolicyVersion,
} from '@/shared/api/leadModel';
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
    api.get<Page<PolicyVersion>>('/staff/clock-policies', { query: { limit: 5 }, signal }),
});

export const changePolicies = (basedOn: number, body: PolicyDocument, reason: string) =>
  api.post<Change>('/staff/clock-policies', { based_on: basedOn, body, reason });

export const packsQuery = queryOptions({
  queryKey: ['desk', 'packs'],
  queryFn: ({ signal }) => api.get<Page<Pack>>('/staff/packs', { signal }),
  staleTime: Infinity,
});
