import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Payment, Wallet } from '@/shared/api/model';
import { fakeServer, type SentRequest } from '@/testing/fakeServer';
import { showPages } from '@/testing/render';
import { ResultPage } from '../pay/ResultPage';
import { SendPage } from './SendPage';

const wallet: Wallet = {
  id: 'wal_1',
  currency: 'EUR',
  state: 'open',
  balance: { available: 10_000, posted: 10_000, pending_in: 0, pending_out: 0 },
  created_at: '2026-11-01T00:00:00Z',
  allowed_actions: ['send', 'top_up'],
};

const payment = (change: Partial<Payment> = {}): Payment => ({
  id: 'pay_1',
  type: 'transfer',
  state: 'succeeded',
  direction: 'out',
  amount: 1_250,
  currency: 'EUR',
  wallet_id: 'wal_1',
  counterparty: { name: 'L** W**' },
  note: null,
  decline_code: null,
  failure_code: null,
  created_at: '2026-11-22T10:00:00Z',
  updated_at: '2026-11-22T10:00:00Z',
  balance_after: 8_750,
  timeline: [],
  allowed_actions: [],
  ...change,
});

type Reply = ReturnType<Parameters<typeof fakeServer>[0]>;

/** A server that knows one wallet and one payee, and pays as it is told. */
function aServerPaying(pay: (request: SentRequest) => Reply) {
  return fakeServer((request) => {
    switch (request.call) {
      case 'GET /wallets':
        return { status: 200, body: { data: [wallet], next_cursor: null } };
      case 'POST /payee-lookups':
        return {
          status: 200,
          body: { payee: { handle: 'lin@example.org', masked_name: 'L** W**', currencies: ['EUR'] } },
        };
      case 'POST /payments':
        return pay(request);
      case 'GET /payments/pay_1':
        return { status: 200, body: payment() };
      default:
        return undefined;
    }
  });
}

const routes = [
  { path: '/send', Component: SendPage },
  { path: '/send/result/:id', Component: ResultPage },
];
const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));
const type = async (label: string, value: string) =>
  fireEvent.change(await screen.findByLabelText(label), { target: { value } });

async function reviewPayment() {
  showPages(routes, '/send');
  await type('To: phone number or e-mail', 'lin@example.org');
  await press('Find person');
  await press('Yes, continue');
  await type('Amount', '12.50');
  await press('Review');
  return screen.findByRole('button', { name: 'Send €12.50 to L** W**' });
}

const keysOf = (requests: SentRequest[]) =>
  requests.map((request) => request.headers.get('Idempotency-Key'));

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
