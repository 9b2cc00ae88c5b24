import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Device } from '@/shared/api/alerts';
import type { Session } from '@/shared/api/model';
import { fakeServer } from '@/testing/fakeServer';
import { showPages } from '@/testing/render';
import { SecurityPage } from './SecurityPage';

const session = (change: Partial<Session>): Session => ({
  id: 'ses_1',
  current: false,
  device: 'Chrome on Android',
  created_at: '2026-11-20T10:00:00Z',
  last_used_at: '2026-11-22T10:00:00Z',
  allowed_actions: ['end'],
  ...change,
});

const phone: Device = {
  id: 'dev_1',
  current: false,
  name: 'My phone',
  browser: 'Chrome',
  system: 'Android',
  outdated: false,
  remembered: false,
  sessions: 2,
  first_seen_at: '2026-11-01T10:00:00Z',
  last_seen_at: '2026-11-22T10:00:00Z',
  allowed_actions: ['rename', 'sign_out', 'forget'],
};

/** A server whose person has a score, no strong factor and the sessions given. */
function aServer(sessions: Session[], devices: Device[] = []) {
  return fakeServer(({ call }) => {
    switch (call) {
      case 'GET /me/security':
        return {
          status: 200,
          body: {
            frozen: null,
            score: 55,
            advice: [
              { code: 'add_strong_factor', done: false },
              { code: 'keep_recovery_codes', done: false },
              { code: 'end_old_sessions', done: true },
            ],
            hygiene: [],
            recovery_codes_left: 0,
            allowed_actions: ['freeze'],
          },
        };
      case 'GET /me/devices':
        return { status: 200, body: { data: devices, next_cursor: null } };
      case 'GET /me/factors':
        return { status: 200, body: { data: [], next_cursor: null } };
      case 'GET /sessions':
        return { status: 200, body: { data: sessions, next_cursor: null } };
      case 'DELETE /sessions/ses_2':
      case 'DELETE /sessions':
        sessions = sessions.filter(({ current }) => current);
        return { status: 204, body: null };
      default:
        return undefined;
    }
  });
}

const routes = [{ path: '/', Component: SecurityPage }];
const here = session({ id: 'ses_1', current: true, device: 'Firefox on Linux' });

describe('the security page', () => {
  it('leads from what is to do to where it is done', async () => {
    aServer([here]);

    showPages(routes, '/');

    const add = await screen.findByRole('link', { name: 'Add a passkey or an authenticator' });
    expect(add.getAttribute('href')).toBe('/#factors');
    expect(screen.queryByRole('link', { name: 'End old sessions' })).toBeNull();
    expect(screen.getByText('55')).toBeTruthy();
  });

  it('marks this device and ends another', async () => {
    const server = aServer([here, session({ id: 'ses_2', device: '' })]);
    showPages(routes, '/');
    expect(await screen.findByText('This device')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Firefox on Linux/ })).toBeNull();

    fireEvent.click(screen.getByRole('button', { name: 'End the session on Unknown device' }));

    await waitFor(() => expect(screen.queryByText('Unknown device')).toBeNull());
    expect(server.to('DELETE /sessions/ses_2')).toHaveLength(1);
  });

  it('shows the sessions of a device under it where there are several', async () => {
    aServer(
      [here, session({ id: 'ses_2', device_id: 'dev_1' }), session({ id: 'ses_3', device_id: 'dev_1' })],
      [phone, { ...phone, id: 'dev_2', name: 'My laptop' }],
    );
    showPages(routes, '/');

    const row = (await screen.findByText('My phone')).closest('li') as HTMLElement;
    expect(within(row).getAllByRole('button', { name: 'End the session on Chrome on Android' }))
      .toHaveLength(2);
    const laptop = screen.getByText('My laptop').closest('li') as HTMLElement;
    expect(within(laptop).getByText('Signed out')).toBeTruthy();
    expect(within(laptop).queryByRole('button', { name: /^End/ })).toBeNull();
  });

  it('ends all sessions but this one', async () => {
    aServer([here, session({ id: 'ses_2' }), session({ id: 'ses_3' })]);
    showPages(routes, '/');

    fireEvent.click(await screen.findByRole('button', { name: 'End all others' }));

    await waitFor(() => expect(screen.queryByRole('button', { name: 'End all others' })).toBeNull());
    expect(screen.getByText('Firefox on Linux')).toBeTruthy();
  });
});
