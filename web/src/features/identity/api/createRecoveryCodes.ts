import { api } from '@/shared/api/client';
import type { RecoveryCodes } from '@/shared/api/model';

/** The codes made before stop working; these are answered this one time only. */
export const createRecoveryCodes = (password: string, code: string) =>
  api.post<RecoveryCodes>('/me/recovery-codes', { password, code });
