import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { showPages } from '@/testing/render';
import { aServerPaying, keysOf, payment, press, reviewPayment, routes } from './sendFixtures';

describe('sending money', () => {
  it('pays once when the button is tapped twice', async () => {
    const server = aServerPaying(() => ({ status: 201, body: payment() }));
    const pay = await reviewPayment();

    fireEvent.click(pay);
    fireEvent.click(pay);

    expect(await screen.findByRole('heading', { name: 'Sent' })).toBeTruthy();
    expect(server.to('POST /payments')).toHaveLength(1);
  });

  it('sends amount, receiver and wallet as reviewed', async () => {
    const server = aServerPaying(() => ({ status: 201, body: payment() }));

    fireEvent.click(await reviewPayment());
    await screen.findByRole('heading', { name: 'Sent' });

    expect(server.to('POST /payments')[0]?.body).toEqual({
      type: 'transfer',
      wallet_id: 'wal_1',
      amount: 1250,
      currency: 'EUR',
      payee: { handle: 'lin@example.org' },
    });
  });

  it('tries again with the same key after the network was lost', async () => {
    let answers = 0;
    const server = aServerPaying(() =>
      (answers += 1) === 1 ? 'no answer' : { status: 201, body: payment() },
    );
    fireEvent.click(await reviewPayment());
    await screen.findByText('We have no answer yet');

    await press('Try again safely');
    await screen.findByRole('heading', { name: 'Sent' });

    const [first, second] = keysOf(server.to('POST /payments'));
    expect(first).toBeTruthy();
    expect(second).toBe(first);
  });

  it('offers the same payment again after a reload in doubt', async () => {
    const server = aServerPaying(() => 'no answer');
    fireEvent.click(await reviewPayment());
    await screen.findByText('We have no answer yet');

    cleanup();
    showPages(routes, '/send');
    await press('Try again safely');

    await waitFor(() => expect(server.to('POST /payments')).toHaveLength(2));
    const [first, second] = keysOf(server.to('POST /payments'));
    expect(second).toBe(first);
  });

  it('waits for a first request that is still running', async () => {
    let answers = 0;
    const server = aServerPaying(() =>
      (answers += 1) === 1
        ? { status: 409, body: { code: 'request_in_progress', status: 409 } }
        : { status: 200, body: payment() },
    );

    fireEvent.click(await reviewPayment());

    await screen.findByRole('heading', { name: 'Sent' }, { timeout: 4000 });
    expect(new Set(keysOf(server.to('POST /payments'))).size).toBe(1);
  });

  it('takes a new key for the next payment', async () => {
    const server = aServerPaying(() => ({ status: 201, body: payment() }));
    fireEvent.click(await reviewPayment());
    await screen.findByRole('heading', { name: 'Sent' });

    cleanup();
    fireEvent.click(await reviewPayment());
    await screen.findByRole('heading', { name: 'Sent' });

    expect(new Set(keysOf(server.to('POST /payments'))).size).toBe(2);
  });

  it('says how much is missing and offers to top up', async () => {
    aServerPaying(() => ({
      status: 201,
      body: payment({
        state: 'declined',
        decline_code: 'insufficient_funds',
        decline: { short_by: 250 },
      }),
    }));

    fireEvent.click(await reviewPayment());

    expect(await screen.findByText(/you are short by €2.50/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Top up' })).toBeTruthy();
  });
});
