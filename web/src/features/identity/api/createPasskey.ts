import { api } from '@/shared/api/client';
import type { AddedFactor, PasskeyOffer, Proof } from '@/shared/api/factors';

export const beginPasskey = (proof: Proof) =>
  api.post<PasskeyOffer>('/me/passkey-registrations', proof);

export const createPasskey = (
  name: string,
  made: { client_data: string; attestation_object: string },
) => api.post<AddedFactor>('/me/passkeys', { name, ...made });
