import { api } from '@/shared/api/client';
import type { Me } from '@/shared/api/model';

export const confirmSignUp = (id: string, code: string) =>
  api.post<Me>(`/sign-ups/${encodeURIComponent(id)}/confirmation`, { code });
