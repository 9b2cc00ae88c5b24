import { api } from '@/shared/api/client';
import type { Factor } from '@/shared/api/model';

export const updateFactor = (id: string, name: string) =>
  api.patch<Factor>(`/me/factors/${encodeURIComponent(id)}`, { name });
