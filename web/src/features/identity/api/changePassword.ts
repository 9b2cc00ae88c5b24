import { api } from '@/shared/api/client';
import type { PasskeyAnswer } from '@/shared/api/factors';

/** With the present password, or a strong factor in its place. */
export type PasswordProof =
  | { current_password: string }
  | { code: string }
  | { passkey: PasskeyAnswer };

export const changePassword = (proof: PasswordProof, newPassword: string) =>
  api.put<null>('/me/password', { ...proof, new_password: newPassword });
