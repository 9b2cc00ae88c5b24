import { infiniteQueryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/model';
import type { Approval } from '@/shared/api/reviewModel';

export const approvalsKey = ['desk', 'approvals'] as const;

export const approvalsQuery = (state: string) =>
  infiniteQueryOptions({
    queryKey: [...approvalsKey, state],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Approval>>('/staff/approvals', { query: { state, cursor: pageParam }, signal }),
    getNextPageParam: (last) => last.next_cursor,
  });

export const approve = (id: string, words: string) =>
  api.post<Approval>(`/staff/approvals/${id}/approval`, words ? { words } : {});

export const refuse = (id: string, words: string) =>
  api.post<Approval>(`/staff/approvals/${id}/refusal`, { words });

export const withdrawApproval = (id: string) =>
  api.post<Approval>(`/staff/approvals/${id}/withdrawal`);
