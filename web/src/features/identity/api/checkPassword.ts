import { api } from '@/shared/api/client';
import type { PasswordCheck } from '@/shared/api/model';

/** `context` holds words the password should not be made of, such as the person's name. */
export const checkPassword = (password: string, context: string[], signal?: AbortSignal) =>
  api.post<PasswordCheck>('/password-checks', { password, context }, { signal });
