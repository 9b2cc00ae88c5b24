import { api } from '@/shared/api/client';
import type { ConfirmedFactor } from '@/shared/api/model';

/** The first authenticator brings recovery codes, which are answered this one time only. */
export const confirmFactor = (id: string, code: string) =>
  api.post<ConfirmedFactor>(`/me/factors/${encodeURIComponent(id)}/confirmation`, { code });
