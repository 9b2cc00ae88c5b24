import { api } from '@/shared/api/client';
import type { PasskeyAnswer, PasskeyChallenge } from '@/shared/api/factors';

export interface ResetEnd {
  code: string;
  new_password: string;
  /** From who has a strong factor; a passkey in its place. */
  factor_code?: string;
  passkey?: PasskeyAnswer;
}

const path = (id: string) => `/password-resets/${encodeURIComponent(id)}`;

export const confirmPasswordReset = (id: string, end: ResetEnd) =>
  api.post<null>(`${path(id)}/confirmation`, end);

export const createResetPasskeyChallenge = (id: string) =>
  api.post<PasskeyChallenge>(`${path(id)}/passkey-challenges`);
