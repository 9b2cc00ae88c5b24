import { api } from '@/shared/api/client';
import type { PasskeyAnswer, SecondMethod } from '@/shared/api/factors';
import type { Me } from '@/shared/api/model';

export interface StepProof {
  method: SecondMethod;
  code?: string;
  code_id?: string;
  passkey?: PasskeyAnswer;
  remember_device?: boolean;
}

export const confirmSignIn = (id: string, proof: StepProof) =>
  api.post<Me>(`/sign-ins/${encodeURIComponent(id)}/confirmation`, proof);
