import { infiniteQueryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/model';
import type { Figures } from '../policies/figures';

export const policyNames = ['limits', 'step_up'] as const;
export type PolicyName = (typeof policyNames)[number];

/** Dated; two people decided it unless it came with the program. */
export interface PolicyVersion {
  id: string;
  name: PolicyName;
  valid_from: string;
  body: Figures;
  approval_id: string | null;
}

/** Newest first. */
export const paymentPolicyQuery = (name: PolicyName) =>
  infiniteQueryOptions({
    queryKey: ['desk', 'payment-policies', name],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<PolicyVersion>>(`/staff/policies/${name}`, { query: { cursor: pageParam }, signal }),
    getNextPageParam: (last) => last.next_cursor,
  });

export interface NextVersion {
  valid_from: string;
  reason: string;
  body: Figures;
}

/** A second person decides. */
export const proposePaymentPolicy = (name: PolicyName, next: NextVersion) =>
  api.post<{ approval_id: string }>(`/staff/policies/${name}/versions`, next);
