import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { CaseMessage, CasePart } from '@/shared/api/caseModel';
import { fakeServer } from '@/testing/fakeServer';
import { showPages } from '@/testing/render';
import { HelpPage } from './HelpPage';
import { PartPage } from './PartPage';

afterEach(() => sessionStorage.clear());

const part: CasePart = {
  id: 'thr_2', number: 'C-10023', role: 'merchant', subject: 'Did you send the tea?',
  since: '2026-11-25T10:00:00Z', unread: 1, allowed_actions: ['reply'],
};
const question: CaseMessage = {
  id: 'msg_1', number: 1, author: 'us', channel: 'app', text: 'Did you send the tea?', attachments: [],
  at: '2026-11-25T10:00:00Z', delivery: 'delivered',
};

function serve(found: CasePart[]) {
  return fakeServer(({ call }) => {
    switch (call) {
      case 'GET /case-parts':
        return { status: 200, body: { data: found, next_cursor: null } };
      case 'GET /case-parts/thr_2':
        return { status: 200, body: found[0] };
      case 'GET /case-parts/thr_2/messages':
        return { status: 200, body: { data: [question], next_cursor: null } };
      case 'POST /case-parts/thr_2/messages':
        return { status: 201, body: question };
      default:
        return { status: 200, body: { data: [], next_cursor: null } };
    }
  });
}

const pages = [
  { path: '/help', Component: HelpPage },
  { path: '/help/parts/:id', Component: PartPage },
];

it('leads from Help to what one is asked, and sends the answer once', async () => {
  const server = serve([part]);
  showPages(pages, '/help');

  fireEvent.click(await screen.findByRole('link', { name: /Did you send the tea\?/ }));
  expect(await screen.findByText(/Only we read this/)).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Your message'), { target: { value: 'Yes, Monday' } });
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));

  await waitFor(() => expect(server.to('POST /case-parts/thr_2/messages')).toHaveLength(1));
  expect(server.to('POST /case-parts/thr_2/messages')[0]?.body).toMatchObject({ text: 'Yes, Monday' });
});

it('says nothing of it to who is in no case of others', async () => {
  serve([]);
  showPages(pages, '/help');

  expect(await screen.findByText('No cases yet')).toBeTruthy();
  expect(screen.queryByText('Where your help is asked')).toBeNull();
});

it('says that it is over instead of taking words nobody reads', async () => {
  serve([{ ...part, allowed_actions: [] }]);
  showPages(pages, '/help/parts/thr_2');

  expect(await screen.findByText(/This is settled/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Send' })).toBeNull();
});
