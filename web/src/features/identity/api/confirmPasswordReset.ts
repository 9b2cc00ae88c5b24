import { api } from '@/shared/api/client';

export const confirmPasswordReset = (id: string, code: string, newPassword: string) =>
  api.post<null>(`/password-resets/${encodeURIComponent(id)}/confirmation`, {
    code,
    new_password: newPassword,
  });
