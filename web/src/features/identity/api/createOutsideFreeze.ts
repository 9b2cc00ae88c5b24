import { api } from '@/shared/api/client';
import type { Frozen, Lost } from '@/shared/api/model';

export type FreezeProof = 'password' | 'recovery_code' | 'code';

export interface OutsideFreeze {
  handle: string;
  proof: FreezeProof;
  secret: string;
  /** Which of the codes sent it is. */
  code_id?: string;
  lost: Lost[];
}

/** Freezes without a session; a second proof of another kind makes it last. */
export const createOutsideFreeze = (freeze: OutsideFreeze) => api.post<Frozen>('/freezes', freeze);
