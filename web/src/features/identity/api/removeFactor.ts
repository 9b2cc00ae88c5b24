import { api } from '@/shared/api/client';
import type { Proof, StrongFactor } from '@/shared/api/factors';

/** Null when it is gone; the factor when it is the last strong one and goes later. */
export const removeFactor = (id: string, proof: Proof) =>
  api.post<StrongFactor | null>(`/me/factors/${encodeURIComponent(id)}/removal`, proof);

/** Calls the removal off. */
export const keepFactor = (id: string) =>
  api.delete(`/me/factors/${encodeURIComponent(id)}/removal`);
