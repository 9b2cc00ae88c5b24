import type { PasskeyAnswer, PasskeyChallenge, PasskeyOffer } from '@/shared/api/factors';
import { Problem } from '@/shared/api/problem';

export const canUsePasskeys = () => typeof window.PublicKeyCredential === 'function';

export function toBase64url(bytes: ArrayBuffer): string {
  const text = String.fromCharCode(...new Uint8Array(bytes));
  return btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

export function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const bytes = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(bytes, (char) => char.charCodeAt(0));
}

const named = (id: string): PublicKeyCredentialDescriptor => ({
  type: 'public-key',
  id: fromBase64url(id),
});

/** Asks the device; closing its dialog, or waiting too long, is a refusal like any other. */
async function ask<T>(
  asking: () => Promise<Credential | null>,
): Promise<PublicKeyCredential & { response: T }> {
  if (!canUsePasskeys()) throw new Problem('passkey_unsupported', 422, null, null);
  let credential: Credential | null;
  try {
    credential = await asking();
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    throw new Problem(
      name === 'InvalidStateError' ? 'passkey_known' : 'passkey_cancelled', 422, null, null);
  }
  if (!credential) throw new Problem('passkey_cancelled', 422, null, null);
  return credential as PublicKeyCredential & { response: T };
}

/** Has a passkey sign a challenge. */
export async function signWithPasskey(challenge: PasskeyChallenge): Promise<PasskeyAnswer> {
  const { rawId, response } = await ask<AuthenticatorAssertionResponse>(() =>
    navigator.credentials.get({
      publicKey: {
        challenge: fromBase64url(challenge.challenge),
        rpId: challenge.rp_id,
        allowCredentials: challenge.credential_ids.map(named),
        userVerification: 'required',
      },
    }),
  );
  return {
    credential_id: toBase64url(rawId),
    client_data: toBase64url(response.clientDataJSON),
    authenticator_data: toBase64url(response.authenticatorData),
    signature: toBase64url(response.signature),
    user_handle: response.userHandle ? toBase64url(response.userHandle) : null,
  };
}

/** Has the device make a passkey that it can find again by itself. */
export async function makePasskey(offer: PasskeyOffer) {
  const { response } = await ask<AuthenticatorAttestationResponse>(() =>
    navigator.credentials.create({
      publicKey: {
        challenge: fromBase64url(offer.challenge),
        rp: { id: offer.rp_id, name: 'Recourse' },
        user: {
          id: fromBase64url(offer.user_handle),
          name: offer.user_name,
          displayName: offer.user_name,
        },
        pubKeyCredParams: offer.algorithms.map((alg) => ({ type: 'public-key', alg })),
        excludeCredentials: offer.known_credential_ids.map(named),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        attestation: 'none',
      },
    }),
  );
  return {
    client_data: toBase64url(response.clientDataJSON),
    attestation_object: toBase64url(response.attestationObject),
  };
}
