import { api } from '@/shared/api/client';
import type { Proof } from '@/shared/api/factors';
import type { RecoveryCodes } from '@/shared/api/model';

/** The codes made before stop working; these are answered this one time only. */
export const createRecoveryCodes = (proof: Proof) =>
  api.post<RecoveryCodes>('/me/recovery-codes', proof);
