import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { StaffMail } from '@/shared/api/mailModel';
import { fakeServer } from '@/testing/fakeServer';
import { showPages } from '@/testing/render';
import { MailsPage } from './MailsPage';

const mail: StaffMail = {
  id: 'eml_1', received_at: '2026-11-25T10:00:00Z', sender: 'robot@example.org', state: 'set_aside',
  kind: 'automatic', rule: 'automatic.subject', fault: null, case_id: null, message_id: null,
  allowed_actions: ['read_original', 'take_in', 'drop'],
};

function open(mails: StaffMail[]) {
  const server = fakeServer(({ call }) => {
    switch (call) {
      case 'GET /staff/mails':
        return { status: 200, body: { data: mails, next_cursor: null } };
      case 'POST /staff/mails/eml_1/reading':
        return { status: 200, body: { text: 'I am a person after all' } };
      default:
        return { status: 200, body: mail };
    }
  });
  showPages([{ path: '/mails', Component: MailsPage }], '/mails');
  return server;
}

it('asks why before it shows what a mail says', async () => {
  open([mail]);

  fireEvent.click(await screen.findByRole('button', { name: 'Read' }));
  fireEvent.change(await screen.findByLabelText(/Reason/), { target: { value: 'looks human' } });
  const buttons = screen.getAllByRole('button', { name: 'Read' });
  fireEvent.click(buttons[buttons.length - 1] as HTMLElement);

  expect(await screen.findByDisplayValue('I am a person after all')).toBeTruthy();
});

it('lets a mail in', async () => {
  const server = open([mail]);

  fireEvent.click(await screen.findByRole('button', { name: 'Let in' }));

  await waitFor(() => expect(server.to('POST /staff/mails/eml_1/taking-in')).toHaveLength(1));
});

it('says that none waits', async () => {
  open([]);

  expect(await screen.findByText('No mail waits here')).toBeTruthy();
});
