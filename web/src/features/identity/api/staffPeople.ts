import { infiniteQueryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { StaffPerson } from '@/shared/api/deskModel';
import type { Me, Page } from '@/shared/api/model';

export const staffKey = ['desk', 'staff'] as const;

export const staffQuery = infiniteQueryOptions({
  queryKey: staffKey,
  initialPageParam: null as string | null,
  queryFn: ({ pageParam, signal }) =>
    api.get<Page<StaffPerson>>('/staff/people', { query: { cursor: pageParam }, signal }),
  getNextPageParam: (last) => last.next_cursor,
});

/** What waits for a second person; null when none was needed. */
export interface Proposed {
  approval_id: string | null;
}

export const inviteStaff = (email: string, role: string, reason: string) =>
  api.post<Proposed>('/staff/people', { email, role, reason });

export const changeRole = (id: string, role: string, reason: string) =>
  api.post<Proposed>(`/staff/people/${id}/role`, { role, reason });

export interface JoinRequest {
  secret: string;
  name: string;
  email?: string;
  language: string;
  country: string;
  password: string;
}

export const joinStaff = (request: JoinRequest) =>
  api.post<Me>('/staff-invitations/acceptance', request);
