import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { StrongFactor } from '@/shared/api/factors';
import { fakeServer } from '@/testing/fakeServer';
import { showPages } from '@/testing/render';
import { NewContactPage } from './NewContactPage';

const passkey: StrongFactor = {
  id: 'fac_1',
  kind: 'passkey',
  name: 'My laptop',
  created_at: '2026-11-22T10:00:00Z',
  allowed_actions: [],
};

function aServer(factors: StrongFactor[]) {
  return fakeServer(({ call }) => {
    switch (call) {
      case 'GET /me/factors':
        return { status: 200, body: { data: factors, next_cursor: null } };
      case 'POST /me/passkey-challenges':
        return {
          status: 201,
          body: { challenge: 'AAAA', rp_id: 'localhost', credential_ids: ['AQID'], expires_at: '' },
        };
      case 'POST /me/handles':
        return {
          status: 202,
          body: {
            id: 'hdl_1',
            masked_handle: '+86 138 **** 8000',
            channel: 'sms',
            expires_at: '2036-11-22T10:10:00Z',
            resend_after: '2036-11-22T10:01:00Z',
          },
        };
      default:
        return undefined;
    }
  });
}

const bytes = new Uint8Array([1, 2, 3]).buffer;

/** A device that recognises its owner. */
function aDevice() {
  vi.stubGlobal('PublicKeyCredential', function PublicKeyCredential() {});
  vi.stubGlobal('navigator', Object.create(navigator, {
    credentials: {
      value: {
        get: () =>
          Promise.resolve({
            rawId: bytes,
            response: {
              clientDataJSON: bytes, authenticatorData: bytes, signature: bytes, userHandle: null,
            },
          }),
      },
    },
  }));
}

async function typeAll() {
  showPages([{ path: '/', Component: NewContactPage }], '/');
  fireEvent.change(await screen.findByLabelText('Phone number'), {
    target: { value: '+8613800138000' },
  });
  fireEvent.change(screen.getByLabelText('Password'), { target: { value: 'correct horse' } });
}

describe('a second contact', () => {
  it('is proved by a passkey where that is the only strong factor', async () => {
    const server = aServer([passkey]);
    aDevice();
    await typeAll();

    fireEvent.click(await screen.findByRole('button', { name: 'Use a passkey instead of a code' }));

    await waitFor(() => expect(server.to('POST /me/handles')).toHaveLength(1));
    expect(server.to('POST /me/handles')[0]?.body).toEqual({
      handle: '+8613800138000',
      password: 'correct horse',
      passkey: {
        credential_id: 'AQID',
        client_data: 'AQID',
        authenticator_data: 'AQID',
        signature: 'AQID',
        user_handle: null,
      },
    });
  });

  it('needs the password alone from who has no strong factor', async () => {
    const server = aServer([]);
    await typeAll();

    expect(screen.queryByLabelText('Authenticator code or recovery code')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Send the code' }));

    await waitFor(() => expect(server.to('POST /me/handles')).toHaveLength(1));
    expect(server.to('POST /me/handles')[0]?.body).toEqual({
      handle: '+8613800138000',
      password: 'correct horse',
    });
  });
});
