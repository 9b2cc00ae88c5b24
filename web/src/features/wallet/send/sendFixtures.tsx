import { fireEvent, screen } from '@testing-library/react';
import type { Payment, Wallet } from '@/shared/api/model';
import type { StepUpProps } from '@/shared/step-up/stepUp';
import { fakeServer, type SentRequest } from '@/testing/fakeServer';
import { showPages } from '@/testing/render';
import { ResultPage } from '../pay/ResultPage';
import { SendPage } from './SendPage';

export const wallet: Wallet = {
  id: 'wal_1',
  currency: 'EUR',
  state: 'open',
  balance: { available: 10_000, posted: 10_000, pending_in: 0, pending_out: 0 },
  created_at: '2026-11-01T00:00:00Z',
  allowed_actions: ['send', 'top_up'],
};

export const payment = (change: Partial<Payment> = {}): Payment => ({
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

export type Reply = ReturnType<Parameters<typeof fakeServer>[0]>;

/** A server that knows one wallet and one payee, and pays as it is told. */
export function aServerPaying(pay: (request: SentRequest) => Reply) {
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

/** Stands in for the card that confirms: one button each. */
function StepUp({ stepUp, goOn, cancel }: StepUpProps) {
  return (
    <>
      <p>{stepUp.id}</p>
      <button onClick={goOn}>Confirmed</button>
      <button onClick={cancel}>Not now</button>
    </>
  );
}

export const stepUpRequired: Reply = {
  status: 403,
  body: { code: 'step_up_required', status: 403, step_up: { id: 'stu_1' } },
};

export const routes = [
  { path: '/send', element: <SendPage StepUp={StepUp} /> },
  { path: '/send/result/:id', Component: ResultPage },
];
export const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));
const type = async (label: string, value: string) =>
  fireEvent.change(await screen.findByLabelText(label), { target: { value } });

export async function reviewPayment() {
  showPages(routes, '/send');
  await type('To: phone number or e-mail', 'lin@example.org');
  await press('Find person');
  await press('Yes, continue');
  await type('Amount', '12.50');
  await press('Review');
  return screen.findByRole('button', { name: 'Send €12.50 to L** W**' });
}

export const keysOf = (requests: SentRequest[]) =>
  requests.map((request) => request.headers.get('Idempotency-Key'));
