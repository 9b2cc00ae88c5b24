import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { StrongFactor } from '@/shared/api/factors';
import type { NewFactor } from '@/shared/api/model';
import { fakeServer, type SentRequest } from '@/testing/fakeServer';
import { showPages } from '@/testing/render';
import { AuthenticatorsCard } from './AuthenticatorsCard';
import { NewAuthenticatorPage } from './NewAuthenticatorPage';

const factor: StrongFactor = {
  id: 'fac_1',
  kind: 'authenticator',
  name: 'My phone',
  created_at: '2026-11-22T10:00:00Z',
  last_used_at: null,
  allowed_actions: ['rename', 'remove'],
};

const offer: NewFactor = {
  id: 'fac_1',
  secret: 'ABCDEFGHIJKLMNOP',
  uri: 'otpauth://totp/Recourse:ada?secret=ABCDEFGHIJKLMNOP',
  qr_svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  expires_at: '2036-11-22T10:10:00Z',
};

type Reply = ReturnType<Parameters<typeof fakeServer>[0]>;

/** A server that offers one authenticator and answers its confirmation as it is told. */
function aServer(others: (request: SentRequest) => Reply, present: StrongFactor[] = []) {
  let confirmed = false;
  return fakeServer((request) => {
    if (request.call.endsWith('/confirmation')) confirmed = true;
    switch (request.call) {
      case 'GET /me/factors':
        return { status: 200, body: { data: confirmed ? [factor] : present, next_cursor: null } };
      case 'POST /me/factors':
        return { status: 201, body: offer };
      default:
        return others(request);
    }
  });
}

const routes = [
  { path: '/new', Component: NewAuthenticatorPage },
  { path: '/profile/security', element: <AuthenticatorsCard recoveryCodesLeft={10} /> },
];
const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));
const type = async (label: string, value: string) =>
  fireEvent.change(await screen.findByLabelText(label), { target: { value } });

async function scan() {
  const router = showPages(routes, '/new');
  await type('Name', 'My phone');
  await type('Password', 'correct horse');
  await press('Continue');
  await type('Code from the app', '123456');
  return router;
}

describe('a new authenticator', () => {
  it('is offered as a QR code and as text in groups of four', async () => {
    const server = aServer(() => undefined);

    await scan();

    expect(screen.getByRole('img', { name: /^QR code/ }).getAttribute('src')).toMatch(/^data:image\/svg/);
    expect(screen.getByText('ABCD EFGH IJKL MNOP')).toBeTruthy();
    expect(server.to('POST /me/factors')[0]?.body).toEqual({
      name: 'My phone',
      password: 'correct horse',
    });
  });

  it('shows its recovery codes once', async () => {
    const recovery_codes = ['aaaa-bbbb-cccc-dddd', 'eeee-ffff-gggg-hhhh'];
    aServer(() => ({ status: 200, body: { factor, recovery_codes } }));
    const router = await scan();

    await press('Connect');
    expect(await screen.findByText('aaaa-bbbb-cccc-dddd')).toBeTruthy();
    const file = screen.getByRole('link', { name: 'Download as text' }).getAttribute('href');
    expect(decodeURIComponent(file ?? '')).toContain(recovery_codes.join('\n'));
    await press('I have kept them');

    expect(await screen.findByText('My phone')).toBeTruthy();
    await router.navigate('/new');
    expect(await screen.findByLabelText('Name')).toBeTruthy();
    expect(screen.queryByText('aaaa-bbbb-cccc-dddd')).toBeNull();
  });

  it('stays offered after a wrong code', async () => {
    aServer(() => ({ status: 422, body: { code: 'wrong_code', status: 422 } }));
    await scan();

    await press('Connect');

    expect(await screen.findByText('That code is not right.')).toBeTruthy();
    expect(screen.getByText('ABCD EFGH IJKL MNOP')).toBeTruthy();
  });

  it('starts again after its time is over', async () => {
    aServer(() => ({ status: 410, body: { code: 'code_expired', status: 410 } }));
    await scan();

    await press('Connect');
    await press('Start again');

    expect(await screen.findByLabelText('Name')).toBeTruthy();
  });
});

describe('an authenticator', () => {
  it('is removed with the password and a code', async () => {
    const server = aServer(() => ({ status: 204, body: null }), [factor]);
    showPages(routes, '/profile/security');
    await press('Remove My phone');
    await type('Password', 'correct horse');
    await type('Authenticator code or recovery code', '123456');

    await press('Remove authenticator');

    await screen.findByText('My phone');
    expect(server.to('POST /me/factors/fac_1/removal')[0]?.body).toEqual({
      password: 'correct horse',
      code: '123456',
    });
  });

  it('is renamed', async () => {
    const server = aServer(() => ({ status: 200, body: factor }), [factor]);
    showPages(routes, '/profile/security');
    await press('Rename My phone');
    await type('Name', 'Old phone');

    await press('Save');

    await screen.findByRole('button', { name: 'Rename My phone' });
    expect(server.to('PATCH /me/factors/fac_1')[0]?.body).toEqual({ name: 'Old phone' });
  });
});
