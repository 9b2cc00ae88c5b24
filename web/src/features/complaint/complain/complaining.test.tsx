import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { fakeServer } from '@/testing/fakeServer';
import { showPages } from '@/testing/render';
import { ComplainPage } from './ComplainPage';
import { SentPage } from './SentPage';

afterEach(() => sessionStorage.clear());

const payment = {
  id: 'pay_1', type: 'transfer', state: 'succeeded', direction: 'out', amount: 1250,
  currency: 'EUR', wallet_id: 'wal_1', counterparty: { name: 'L** W**' }, note: null,
  created_at: '2026-11-20T10:00:00Z', updated_at: '2026-11-20T10:00:00Z', allowed_actions: [],
};
const opened = {
  id: 'cas_1', number: 'C-10023', kind: 'complaint', problem_type: 'not_arrived', state: 'new',
  turn: 'us', subject: 'Transfer', wanted: null, payment_id: 'pay_1', unread: 0, steps: [],
  received_at: '2026-11-25T10:00:00Z', updated_at: '2026-11-25T10:00:00Z',
  next_due_at: '2026-11-25T14:00:00Z', allowed_actions: ['reply'], rating_path: null,
};

function serve(answers: (() => 'no answer' | { status: number; body: unknown })[]) {
  return fakeServer(({ call }) => {
    switch (call) {
      case 'GET /payments/pay_1':
        return { status: 200, body: payment };
      case 'GET /problem-types':
        return {
          status: 200,
          body: {
            data: [
              { code: 'not_arrived', kind: 'complaint', known: {} },
              { code: 'not_me', kind: 'fraud_report', known: {} },
            ],
          },
        };
      case 'POST /cases':
        return answers.shift()?.();
      case 'GET /cases/cas_1':
        return { status: 200, body: opened };
      default:
        return undefined;
    }
  });
}

const pages = [
  { path: '/help/new', Component: ComplainPage },
  { path: '/help/cases/:id/sent', Component: SentPage },
];

it('takes two taps from a payment, and says the number and by when', async () => {
  const server = serve([() => ({ status: 201, body: opened })]);
  showPages(pages, '/help/new?payment=pay_1');

  fireEvent.click(await screen.findByRole('button', { name: 'The money did not arrive' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Send complaint' }));

  expect(await screen.findByText('C-10023')).toBeTruthy();
  expect(screen.getByText(/You have an answer by/)).toBeTruthy();
  expect(server.to('POST /cases')[0]?.body).toMatchObject({
    problem_type: 'not_arrived', payment_id: 'pay_1',
  });
});

it('sends the same complaint again under the same key after a lost answer', async () => {
  const server = serve([() => 'no answer', () => ({ status: 201, body: opened })]);
  showPages(pages, '/help/new?payment=pay_1&problem=not_arrived');

  fireEvent.change(await screen.findByLabelText('In your words'), { target: { value: 'Where is it?' } });
  fireEvent.click(screen.getByText('Find out where the money is'));
  fireEvent.click(screen.getByRole('button', { name: 'Send complaint' }));
  await screen.findByRole('alert');
  fireEvent.click(screen.getByRole('button', { name: 'Send complaint' }));
  await screen.findByText('C-10023');

  const keys = server.to('POST /cases').map(({ headers }) => headers.get('Idempotency-Key'));
  expect(new Set(keys).size).toBe(1);
  expect(server.to('POST /cases')[1]?.body).toMatchObject({
    text: 'Where is it?', wanted: 'Find out where the money is',
  });
});

it('offers the freeze first to who did not do it', async () => {
  serve([]);
  showPages(pages, '/help/new?payment=pay_1&problem=not_me');

  const link = await screen.findByRole('link', { name: 'To the freeze' });

  expect(link.getAttribute('href')).toBe('/profile/security');
});

it('asks for words where no payment is known, and keeps them over a reload', async () => {
  serve([]);
  showPages(pages, '/help/new?problem=not_arrived');
  const send = await screen.findByRole<HTMLButtonElement>('button', { name: 'Send complaint' });
  expect(send.disabled).toBe(true);
  fireEvent.change(screen.getByLabelText('In your words'), { target: { value: 'Lost' } });
  await waitFor(() => expect(send.disabled).toBe(false));

  showPages(pages, '/help/new?problem=not_arrived');

  await waitFor(() =>
    expect(screen.getAllByLabelText<HTMLTextAreaElement>('In your words').at(-1)?.value).toBe('Lost'),
  );
});
