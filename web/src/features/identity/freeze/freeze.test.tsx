import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Freeze } from '@/shared/api/model';
import { fakeServer, type SentRequest } from '@/testing/fakeServer';
import { showPages } from '@/testing/render';
import { FreezeCard } from './FreezeCard';
import { HomeFreeze } from './HomeFreeze';
import { ProfileFreeze } from './ProfileFreeze';
import { UnfreezePage } from './UnfreezePage';

const freeze = (change: Partial<Freeze> = {}): Freeze => ({
  id: 'frz_1',
  since: '2026-11-22T10:00:00Z',
  kind: 'own',
  lost: [],
  unfreeze_methods: ['authenticator', 'recovery_code', 'email', 'sms'],
  unfreeze_from: null,
  allowed_actions: ['report_lost', 'unfreeze'],
  ...change,
});

type Reply = ReturnType<Parameters<typeof fakeServer>[0]>;

/** A server that keeps a freeze, unfreezes unless told otherwise, and answers other calls as told. */
function aServer(frozen: Freeze | null, others: (request: SentRequest) => Reply = () => undefined) {
  return fakeServer((request) => {
    switch (request.call) {
      case 'GET /me/security':
        return {
          status: 200,
          body: {
            frozen,
            score: 40,
            advice: [], hygiene: [],
            recovery_codes_left: 0,
            allowed_actions: frozen ? [] : ['freeze'],
          },
        };
      case 'POST /me/freeze': {
        const { lost = [] } = request.body as { lost?: Freeze['lost'] };
        frozen = freeze({ lost });
        return { status: 201, body: frozen };
      }
      case 'POST /me/unfreeze': {
        const reply = others(request) ?? { status: 204, body: null };
        if (reply !== 'no answer' && reply.status === 204) frozen = null;
        return reply;
      }
      default:
        return others(request);
    }
  });
}

const routes = [
  { path: '/profile', Component: ProfileFreeze },
  { path: '/', Component: HomeFreeze },
  { path: '/unfreeze', Component: UnfreezePage },
];
const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));
const type = async (label: string, value: string) =>
  fireEvent.change(await screen.findByLabelText(label), { target: { value } });

describe('freezing', () => {
  it('takes one tap, and asks what was lost only afterwards', async () => {
    const server = aServer(null);
    showPages(routes, '/profile');

    await press('Freeze now');

    expect(await screen.findByRole('heading', { name: /^Frozen since/ })).toBeTruthy();
    expect(await screen.findByRole('dialog', { name: 'What was lost or stolen?' })).toBeTruthy();
    expect(server.to('POST /me/freeze').map(({ body }) => body)).toEqual([{}]);
  });

  it('adds what was lost to the freeze', async () => {
    const server = aServer(null);
    showPages(routes, '/profile');
    await press('Freeze now');

    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.click(dialog.getByRole('checkbox', { name: 'Phone number' }));
    fireEvent.click(dialog.getByRole('button', { name: 'Report as lost' }));

    expect(await screen.findByText('Reported lost or stolen: Phone number')).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(server.to('POST /me/freeze')[1]?.body).toEqual({ lost: ['phone'] });
  });

  it('that got no answer says so and can be tried again', async () => {
    fakeServer(() => 'no answer');
    const security = {
      frozen: null, score: 0, advice: [], hygiene: [], recovery_codes_left: 0, allowed_actions: ['freeze'],
    };
    showPages([{ path: '/', element: <FreezeCard security={security} /> }], '/');

    await press('Freeze now');

    expect(await screen.findByText(/^No answer from the server/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Freeze now' })).toBeTruthy();
  });

  it('is told on the home page, with the way to the security page', async () => {
    aServer(freeze());

    showPages(routes, '/');

    expect(await screen.findByText(/money still arrives/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Go to Security' })).toBeTruthy();
  });
});

describe('unfreezing', () => {
  it('sends method, code and password', async () => {
    const server = aServer(freeze());
    showPages(routes, '/unfreeze');
    await type('Code from your authenticator app', '123 456');
    await type('Password', 'correct horse');

    await press('Unfreeze wallet');

    expect(await screen.findByRole('heading', { name: 'Your wallet is not frozen' })).toBeTruthy();
    expect(server.to('POST /me/unfreeze')[0]?.body).toEqual({
      method: 'authenticator',
      code: '123456',
      password: 'correct horse',
    });
  });

  it('that is refused keeps the freeze and what was typed', async () => {
    aServer(freeze(), (request) =>
      request.call === 'POST /me/unfreeze'
        ? { status: 422, body: { code: 'unfreeze_refused', status: 422 } }
        : undefined,
    );
    showPages(routes, '/unfreeze');
    await type('Code from your authenticator app', '000000');
    await type('Password', 'wrong');

    await press('Unfreeze wallet');

    expect(await screen.findByText(/^Your wallet stays frozen/)).toBeTruthy();
    expect(screen.getByDisplayValue('000000')).toBeTruthy();
  });

  it('by e-mail sends the code first and names it', async () => {
    const sent = {
      id: 'cod_1',
      channel: 'email',
      masked_handle: 'a**@example.org',
      expires_at: '2036-11-22T10:10:00Z',
      resend_after: '2026-11-22T10:00:30Z',
    };
    const server = aServer(freeze(), ({ call }) =>
      call === 'POST /me/unfreeze-codes' ? { status: 202, body: sent } : undefined,
    );
    showPages(routes, '/unfreeze');
    fireEvent.click(await screen.findByRole('radio', { name: 'E-mail' }));
    expect(screen.queryByLabelText('Password')).toBeNull();

    await press('Send code');
    expect(await screen.findByText(/a\*\*@example.org/)).toBeTruthy();
    await type('Code from the e-mail', '123456');
    await type('Password', 'correct horse');
    await press('Unfreeze wallet');

    await screen.findByRole('heading', { name: 'Your wallet is not frozen' });
    expect(server.to('POST /me/unfreeze-codes')[0]?.body).toEqual({ channel: 'email' });
    expect(server.to('POST /me/unfreeze')[0]?.body).toMatchObject({ method: 'email', code_id: 'cod_1' });
  });

  it('by text message says from when, while it is too early', async () => {
    aServer(freeze({ unfreeze_from: '2036-11-23T10:00:00Z' }));
    showPages(routes, '/unfreeze');

    fireEvent.click(await screen.findByRole('radio', { name: 'Text message' }));

    expect(await screen.findByText(/^This way opens Nov 23, 2036/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Send code' })).toBeNull();
  });
});
