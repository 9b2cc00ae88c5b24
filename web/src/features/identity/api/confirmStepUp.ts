import { api } from '@/shared/api/client';
import type { StepUp, StepUpMethod } from '@/shared/api/model';

export const confirmStepUp = (
  id: string,
  proof: { method: StepUpMethod; code: string; password: string },
) => api.post<StepUp>(`/step-ups/${id}/confirmation`, proof);
