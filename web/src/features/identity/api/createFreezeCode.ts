import { api } from '@/shared/api/client';
import type { Verification } from '@/shared/api/model';

export const createFreezeCode = (handle: string) =>
  api.post<Verification>('/freeze-codes', { handle });
