import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { OwnRecovery, Recovery } from '@/shared/api/factors';
import type { Verification } from '@/shared/api/model';
import { securityKey } from './getSecurity';

const path = (id: string) => `/recoveries/${encodeURIComponent(id)}`;

export const askRecovery = (handle: string) =>
  api.post<Verification>('/recovery-requests', { handle });

export const beginRecovery = (id: string, code: string) =>
  api.post<Recovery>(`/recovery-requests/${encodeURIComponent(id)}/confirmation`, { code });

export const recoveryQuery = (id: string) =>
  queryOptions({
    queryKey: ['recovery', id],
    queryFn: ({ signal }) => api.get<Recovery>(path(id), { signal }),
    retry: false,
  });

export const sendRecoveryCode = (id: string) => api.post<Verification>(`${path(id)}/codes`);

export interface RecoveryEnd {
  code_id: string;
  code: string;
  new_password: string;
  recovery_code?: string;
}

export const finishRecovery = (id: string, end: RecoveryEnd) =>
  api.post<null>(`${path(id)}/completion`, end);

/** By the link in a letter. */
export const callOffByLink = (link: string) => api.post<null>('/recovery-cancellations', { link });

export const ownRecoveryQuery = queryOptions({
  queryKey: [...securityKey, 'recovery'],
  queryFn: ({ signal }) => api.get<OwnRecovery>('/me/recovery', { signal }),
});

export const callOffOwnRecovery = () => api.delete('/me/recovery');

/** At the desk; a second person decides. */
export const proposeRecovery = (person: string, reason: string) =>
  api.post<{ approval_id: string }>(`/staff/customers/${person}/recovery-reviews`, { reason });
