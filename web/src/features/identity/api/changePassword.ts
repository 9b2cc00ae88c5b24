import { api } from '@/shared/api/client';

export const changePassword = (currentPassword: string, newPassword: string) =>
  api.put<null>('/me/password', {
    current_password: currentPassword,
    new_password: newPassword,
  });
