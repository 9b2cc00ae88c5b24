import { api } from '@/shared/api/client';
import type { PasskeyAnswer } from '@/shared/api/factors';
import type { UnfreezeMethod } from '@/shared/api/model';

export interface Unfreezing {
  method: UnfreezeMethod;
  code?: string;
  passkey?: PasskeyAnswer;
  password: string;
  /** Which of the codes sent by e-mail or text message it is. */
  code_id?: string;
}

export const unfreeze = (unfreezing: Unfreezing) => api.post<null>('/me/unfreeze', unfreezing);
