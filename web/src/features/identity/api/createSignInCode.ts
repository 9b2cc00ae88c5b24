import { api } from '@/shared/api/client';
import type { Verification } from '@/shared/api/model';

export const createSignInCode = (id: string, channel: 'email' | 'sms') =>
  api.post<Verification>(`/sign-ins/${encodeURIComponent(id)}/codes`, { channel });
