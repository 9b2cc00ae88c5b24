import { api } from '@/shared/api/client';
import type { Verification } from '@/shared/api/model';

export const createUnfreezeCode = (channel: 'email' | 'sms') =>
  api.post<Verification>('/me/unfreeze-codes', { channel });
