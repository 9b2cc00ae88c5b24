import { api } from '@/shared/api/client';
import type { StrongFactor } from '@/shared/api/factors';

export const loseFactor = (id: string, password: string) =>
  api.post<StrongFactor>(`/me/factors/${encodeURIComponent(id)}/loss`, { password });
