import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { CaseParty, DeskMessage } from '@/shared/api/deskCaseModel';
import { fakeServer } from '@/testing/fakeServer';
import { showPages } from '@/testing/render';
import { DeskCasePage } from './DeskCasePage';
import { found, line } from './deskFixtures';
import { sidesOf, unanswered } from './sides';

afterEach(() => sessionStorage.clear());

const shop: CaseParty = {
  role: 'merchant', thread: 'thr_2',
  contact: {
    id: 'con_2', channel: 'app', address: null, name: 'Tea House', language: 'en',
    assurance: 'wallet_verified', blocked: false,
  },
};
const theirs: DeskMessage = {
  ...line, id: 'msg_2', position: 8, thread: 'thr_2', author: 'merchant', text: 'We sent it Monday',
};

function open(reply: { status: number; body: unknown }) {
  const server = fakeServer(({ call }) => {
    switch (call) {
      case 'GET /staff/cases/cas_1':
        return { status: 200, body: { ...found, parties: [...found.parties, shop] } };
      case 'GET /staff/cases/cas_1/messages':
        return { status: 200, body: { data: [line, theirs], next_cursor: null } };
      case 'POST /staff/cases/cas_1/replies':
        return reply;
      default:
        return { status: 200, body: { data: [], next_cursor: null } };
    }
  });
  showPages([{ path: '/cases/:id', Component: DeskCasePage }, { path: '/cases' }], '/cases/cas_1');
  return server;
}

const answerField = () => screen.findByLabelText<HTMLTextAreaElement>(/^Answer, seen by/);
const tabOfShop = () => screen.findByRole('tab', { name: /Merchant: Tea House/ });

it('shows each party apart and never sends to one what was written for another', async () => {
  const server = open({ status: 201, body: line });
  await screen.findByText('Where is my money?');
  expect(screen.queryByText('We sent it Monday')).toBeNull();
  fireEvent.change(await answerField(), { target: { value: 'For the customer' } });

  fireEvent.click(await tabOfShop());

  expect(await screen.findByText('We sent it Monday')).toBeTruthy();
  expect(screen.queryByText('Where is my money?')).toBeNull();
  const field = await answerField();
  expect(field.value).toBe('');
  fireEvent.change(field, { target: { value: 'By which carrier?' } });
  fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
  await waitFor(() => expect(server.to('POST /staff/cases/cas_1/replies')).toHaveLength(1));
  const sent = server.to('POST /staff/cases/cas_1/replies')[0]?.body;
  expect(sent).toMatchObject({ thread: 'thr_2', text: 'By which carrier?' });
  expect(sent).toHaveProperty('then', 'waiting_third_party');
  fireEvent.keyDown(document.body, { key: 'w' });
  await screen.findByText('Where is my money?');
  expect((await answerField()).value).toBe('For the customer');
});

it('does not offer to verify somebody who may not be told anyway', async () => {
  const held = { status: 409, body: { code: 'verification_required', status: 409, facts: ['name'] } };
  open(held);
  fireEvent.click(await tabOfShop());
  const field = await answerField();
  fireEvent.change(field, { target: { value: 'Li Wei complains' } });
  fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });

  expect(await screen.findByText(/Held back: it tells a name of the customer/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Ask them to confirm' })).toBeNull();
});

it('counts what came after our last word to somebody', () => {
  const [customer, merchant] = sidesOf([...found.parties, shop]);
  const ours: DeskMessage = { ...theirs, id: 'msg_3', position: 9, author: 'staff' };

  expect(merchant && unanswered(merchant, [line, theirs, { ...theirs, position: 9 }])).toBe(2);
  expect(merchant && unanswered(merchant, [theirs, ours])).toBe(0);
  expect(unanswered(customer, [line, theirs, ours])).toBe(1);
});
