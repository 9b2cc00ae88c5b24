import { api } from '@/shared/api/client';
import type { Verification } from '@/shared/api/model';

export const createPasswordReset = (handle: string) =>
  api.post<Verification>('/password-resets', { handle });
