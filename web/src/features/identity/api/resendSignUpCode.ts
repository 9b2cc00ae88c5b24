import { api } from '@/shared/api/client';
import type { Verification } from '@/shared/api/model';

export const resendSignUpCode = (id: string) =>
  api.post<Verification>(`/sign-ups/${encodeURIComponent(id)}/code`);
