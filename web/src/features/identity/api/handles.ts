import { api } from '@/shared/api/client';
import type { Me, Verification } from '@/shared/api/model';

/** A code is left out by who has no authenticator. */
export const addHandle = (body: { handle: string; password: string; code?: string }) =>
  api.post<Verification>('/me/handles', body);

export const confirmHandle = (id: string, code: string) =>
  api.post<Me>(`/me/handles/${encodeURIComponent(id)}/confirmation`, { code });
