import { api } from '@/shared/api/client';
import type { Verification } from '@/shared/api/model';

/** The code names what it confirms and is good for nothing else. */
export const createStepUpCode = (id: string, channel: 'email' | 'sms') =>
  api.post<Verification>(`/step-ups/${id}/codes`, { channel });
