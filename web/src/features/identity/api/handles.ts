import { api } from '@/shared/api/client';
import type { Proof } from '@/shared/api/factors';
import type { Me, Verification } from '@/shared/api/model';

/** Who has no strong factor proves it by the password alone. */
export const addHandle = (handle: string, proof: Proof) =>
  api.post<Verification>('/me/handles', { handle, ...proof });

export const confirmHandle = (id: string, code: string) =>
  api.post<Me>(`/me/handles/${encodeURIComponent(id)}/confirmation`, { code });
