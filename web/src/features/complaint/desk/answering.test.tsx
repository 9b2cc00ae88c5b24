import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { DeskCase, DeskMessage } from '@/shared/api/deskCaseModel';
import { fakeServer } from '@/testing/fakeServer';
import { showPages } from '@/testing/render';
import { DeskCasePage } from './DeskCasePage';
import { found, line } from './deskFixtures';

afterEach(() => sessionStorage.clear());

function open(
  replies: { status: number; body: unknown }[],
  messages: DeskMessage[] = [line],
  shown: DeskCase = found,
) {
  const server = fakeServer(({ call }) => {
    switch (call) {
      case 'GET /staff/cases/cas_1':
        return { status: 200, body: shown };
      case 'GET /staff/cases/cas_1/messages':
        return { status: 200, body: { data: messages, next_cursor: null } };
      case 'POST /staff/cases/cas_1/replies':
        return replies.shift();
      case 'POST /staff/cases/cas_1/viewing':
        return { status: 200, body: { data: [{ id: 'per_2', name: 'Samuel Park', writing: true }] } };
      case 'POST /staff/cases/cas_1/verification':
      case 'POST /staff/cases/cas_1/notes':
        return { status: 200, body: {} };
      default:
        return { status: 200, body: { data: [], next_cursor: null } };
    }
  });
  showPages([{ path: '/cases/:id', Component: DeskCasePage }, { path: '/cases' }], '/cases/cas_1');
  return server;
}

const answerField = () => screen.findByLabelText<HTMLTextAreaElement>(/^Answer, seen by/);

it('shows who else is here, and warns that anybody may be writing', async () => {
  open([]);

  expect(await screen.findByText('Samuel Park is writing an answer')).toBeTruthy();
  expect(screen.getByText(/Tell nothing about an account/)).toBeTruthy();
});

it('says above the words who gets copies, but not the customer twice', async () => {
  open([], [line], { ...found, copies: ['li@example.org', 'lawyer@example.org'] });

  expect(await screen.findByText('Copies to lawyer@example.org')).toBeTruthy();
});

it('goes to the answer with r, to a note with n, and keeps both texts apart', async () => {
  const server = open([]);
  await screen.findByText('Where is my money?');

  fireEvent.keyDown(document.body, { key: 'r' });
  fireEvent.change(await answerField(), { target: { value: 'We look' } });
  fireEvent.blur(await answerField());
  fireEvent.keyDown(document.body, { key: 'n' });
  // At once: whoever types on right after the key loses no letter.
  const note = screen.getByLabelText('Note, never seen by the customer');
  expect(document.activeElement).toBe(note);
  fireEvent.change(note, { target: { value: 'Knows more than he says' } });
  fireEvent.keyDown(note, { key: 'Enter', ctrlKey: true });

  await waitFor(() => expect(server.to('POST /staff/cases/cas_1/notes')).toHaveLength(1));
  expect(server.to('POST /staff/cases/cas_1/notes')[0]?.body).toMatchObject({
    text: 'Knows more than he says', restricted: false,
  });
  expect(server.to('POST /staff/cases/cas_1/replies')).toHaveLength(0);
});

it('shows what came in meanwhile before it sends, and then sends with the same key', async () => {
  const messages = [line];
  const moved = { status: 409, body: { code: 'case_moved_on', status: 409 } };
  const server = open([moved, { status: 201, body: line }], messages);
  await screen.findByText('Where is my money?');
  const field = await answerField();
  fireEvent.focus(field);
  fireEvent.change(field, { target: { value: 'It is on its way' } });
  messages.push({ ...line, id: 'msg_2', position: 9, text: 'It has come, thank you' });
  fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });

  const warning = await screen.findByRole('alert');
  await screen.findByText('It has come, thank you');
  expect(field.value).toBe('It is on its way');
  fireEvent.click(within(warning).getByRole('button', { name: 'I have read it: send' }));

  await waitFor(() => expect(server.to('POST /staff/cases/cas_1/replies')).toHaveLength(2));
  const [first, second] = server.to('POST /staff/cases/cas_1/replies').map(({ body }) => body);
  expect(first).toMatchObject({ seen: 7, thread: 'thr_1' });
  expect(first).toHaveProperty('then', 'waiting_customer');
  expect(second).toMatchObject({ seen: 9, key: (first as { key: string }).key });
});

it('offers to find out who it is when the answer tells too much', async () => {
  const held = {
    status: 409,
    body: { code: 'verification_required', status: 409, facts: [{ kind: 'amount' }, { kind: 'date' }] },
  };
  const server = open([held]);
  const field = await answerField();
  fireEvent.change(field, { target: { value: 'Your 12.50 of Monday' } });
  fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });

  expect(await screen.findByText(/Held back: it tells an amount, a date/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Ask them to confirm' }));

  await waitFor(() => expect(server.to('POST /staff/cases/cas_1/verification')).toHaveLength(1));
});
