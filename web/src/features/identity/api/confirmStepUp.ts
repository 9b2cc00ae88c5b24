import { api } from '@/shared/api/client';
import type { PasskeyAnswer } from '@/shared/api/factors';
import type { StepUp, StepUpMethod } from '@/shared/api/model';

interface StepUpProof {
  method: StepUpMethod;
  code?: string;
  passkey?: PasskeyAnswer;
  password: string;
}

export const confirmStepUp = (id: string, proof: StepUpProof) =>
  api.post<StepUp>(`/step-ups/${id}/confirmation`, proof);
