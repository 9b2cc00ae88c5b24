import { api } from '@/shared/api/client';
import type { PasskeyChallenge } from '@/shared/api/factors';

/** For signing in with a passkey alone. */
export const createPasskeyChallenge = () => api.post<PasskeyChallenge>('/passkey-challenges');

/** For the second step of a sign-in. */
export const createStepPasskeyChallenge = (id: string) =>
  api.post<PasskeyChallenge>(`/sign-ins/${encodeURIComponent(id)}/passkey-challenges`);

/** Before a change of one's own protection. */
export const createOwnPasskeyChallenge = () => api.post<PasskeyChallenge>('/me/passkey-challenges');

/** For lifting one's own freeze. */
export const createUnfreezePasskeyChallenge = () =>
  api.post<PasskeyChallenge>('/me/unfreeze-passkey-challenges');

/** What a passkey signs to confirm one thing and nothing else. */
export const createStepUpPasskeyChallenge = (id: string) =>
  api.post<PasskeyChallenge>(`/step-ups/${id}/passkey-challenges`);
