import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Limits } from '@/shared/api/model';
import { fakeServer } from '@/testing/fakeServer';
import { showPages } from '@/testing/render';
import { LimitsPage } from './LimitsPage';

afterEach(cleanup);

const wallet = {
  id: 'wal_1',
  currency: 'EUR',
  state: 'open',
  balance: { available: 10_000, posted: 10_000, pending_in: 0, pending_out: 0 },
  created_at: '2026-11-01T00:00:00Z',
  allowed_actions: ['send'],
};

const limits: Limits = {
  wallet_id: 'wal_1',
  currency: 'EUR',
  tier: 'verified',
  cooling_until: null,
  limits: [
    { limit: 'per_transaction', max: 50_000, used: 0, left: 50_000 },
    { limit: 'day', max: 100_000, used: 100_000, left: 0, renews_at: '2026-11-27T00:00:00Z' },
    { limit: 'balance', max: 500_000, used: 10_000, left: 490_000 },
  ],
};

function show(found: Limits) {
  fakeServer(({ call }) => {
    switch (call) {
      case 'GET /wallets':
        return { status: 200, body: { data: [wallet], next_cursor: null } };
      case 'GET /wallets/wal_1/limits':
        return { status: 200, body: found };
      default:
        return undefined;
    }
  });
  return showPages([{ path: '/limits', Component: LimitsPage }, { path: '/send' }], '/limits');
}

describe('the page of limits', () => {
  it('leads back to where one came from, or else to the profile', async () => {
    const router = show(limits);
    const first = await screen.findByRole('link', { name: 'Back' });
    expect(first.getAttribute('href')).toBe('/profile');

    await act(() => router.navigate('/send'));
    await act(() => router.navigate('/limits'));
    fireEvent.click(await screen.findByRole('button', { name: 'Back' }));

    await waitFor(() => expect(router.state.location.pathname).toBe('/send'));
  });

  it('says of each limit what is left and when it renews', async () => {
    show(limits);

    const day = (await screen.findByText('Sent in a day')).closest('li') as HTMLElement;
    expect(within(day).getByText('€0.00 left')).toBeTruthy();
    expect(day.textContent).toContain('€1,000.00 of €1,000.00 sent. Renews: ');
    expect(screen.getByText('Room for €4,900.00')).toBeTruthy();
    expect(screen.getByText('Verified')).toBeTruthy();
    expect(screen.queryByText('This device is new')).toBeNull();
  });

  it('says until when a new device may send less', async () => {
    show({
      ...limits,
      cooling_until: '2026-11-27T12:00:00Z',
      limits: [{ limit: 'new_device', max: 30_000, used: 0, left: 30_000 }],
    });

    expect(await screen.findByText('This device is new')).toBeTruthy();
    expect(screen.getByText('Sent today with this new device')).toBeTruthy();
  });
});
