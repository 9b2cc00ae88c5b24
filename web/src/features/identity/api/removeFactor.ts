import { api } from '@/shared/api/client';

/** The code is from any authenticator of the person, or a recovery code. */
export const removeFactor = (id: string, password: string, code: string) =>
  api.post<null>(`/me/factors/${encodeURIComponent(id)}/removal`, { password, code });
