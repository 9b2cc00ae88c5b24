import { api } from '@/shared/api/client';
import type { PasskeyAnswer } from '@/shared/api/factors';
import type { Me } from '@/shared/api/model';

export const createPasskeySession = (answer: PasskeyAnswer) =>
  api.post<Me>('/passkey-sessions', answer);
