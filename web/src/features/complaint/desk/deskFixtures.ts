import type { DeskCase, DeskMessage } from '@/shared/api/deskCaseModel';

export const line: DeskMessage = {
  id: 'msg_1', position: 7, kind: 'message', thread: 'thr_1', author: 'customer', by: null,
  channel: 'email', text: 'Where is my money?', attachments: [], at: '2026-11-25T10:00:00Z',
  delivery: 'received', copies: [], delivery_notes: [], restricted: false,
};
export const found: DeskCase = {
  id: 'cas_1', number: 'C-10023', kind: 'complaint', problem_type: 'not_arrived', state: 'open',
  priority: 'normal', priority_reason: 'nothing says otherwise', subject: 'Transfer', customer: 'Li Wei',
  channel: 'email', assignee: null, tags: [], received_at: '2026-11-25T10:00:00Z',
  changed_at: '2026-11-25T10:00:00Z', next_due_at: '2026-11-25T14:00:00Z', snoozed_until: null,
  incident_id: null, forwarded: null, wanted: null, language: 'en', person_id: null, outcome: null,
  spam: false,
  merged_into: null, about_agent: null, absorbed: [], copies: [], clocks: [], duties: [], links: [],
  parties: [
    {
      role: 'customer', thread: 'thr_1',
      contact: {
        id: 'con_1', channel: 'email', address: 'li@example.org', name: 'Li Wei', language: 'en',
        assurance: 'anonymous', blocked: false,
      },
    },
  ],
  next_states: ['waiting_customer', 'resolved'],
  allowed_actions: ['reply', 'note', 'assign', 'move', 'verify'],
};
