import { describe, expect, it } from 'vitest';
import type { ChatLine, ChatView } from './protocol';
import { fold, lastNumbers, noTalks, type Pending, type Talks } from './talks';

const chat = (change: Partial<ChatView> = {}): ChatView => ({
  id: 'cht_1', case_id: 'cas_1', case_number: 'C-10001', state: 'seated', over: null,
  role: 'customer', language: 'en', waiting_since: '2026-03-02T12:00:00Z', place: 0,
  wait_from_minutes: null, wait_to_minutes: null, agent_name: 'Avery', customer_id: null,
  customer_name: null, offered_to_name: null, offered_until: null, summary: null,
  customer_read: 0, agent_read: 0, allowed_actions: ['line'], ...change,
});

const line = (number: number): ChatLine => ({
  number, key: `key-${number}`, author: 'outside', mine: true, name: null,
  text: `line ${number}`, files: [], at: '2026-03-02T12:00:00Z',
});

const pending = (key: string, id: string | null): Pending => ({
  key, chat: id, caseId: null, text: 'hello', files: [], refused: null,
});

const withChat: Talks = fold(noTalks, { type: 'chat', chat: chat() }, 0);

describe('talks', () => {
  it('keep each line once, in order, however often and in what order they come', () => {
    const numbers = [[3, 1], [2], [1, 2, 3], [4]];

    const talks = numbers.reduce(
      (known, some) => fold(known, { type: 'lines', chat: 'cht_1', lines: some.map(line) }, 0),
      withChat,
    );

    expect(talks.talks['cht_1']?.lines.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(lastNumbers(talks)).toEqual({ cht_1: 4 });
  });

  it('keep a line pending until it is acknowledged or seen among the others', () => {
    const waiting = { ...withChat, pending: [pending('key-1', 'cht_1'), pending('key-2', 'cht_1')] };

    const acknowledged = fold(waiting, { type: 'ack', key: 'key-1', chat: 'cht_1', number: 1, at: '' }, 0);
    const seen = fold(acknowledged, { type: 'lines', chat: 'cht_1', lines: [line(2)] }, 0);

    expect(acknowledged.pending.map(({ key }) => key)).toEqual(['key-2']);
    expect(seen.pending).toEqual([]);
  });

  it('learn from the answer to a first line which chat it began', () => {
    const waiting = { ...noTalks, pending: [pending('key-1', null)] };

    const talks = fold(waiting, { type: 'ack', key: 'key-1', chat: 'cht_9', number: 1, at: '' }, 0);

    expect(talks.current).toBe('cht_9');
  });

  it('send again what came too fast, and tell what will never be taken', () => {
    const waiting = { ...withChat, pending: [pending('key-1', 'cht_1')] };
    const refused = (code: string) =>
      fold(waiting, { type: 'refused', key: 'key-1', code, detail: '' }, 0).pending[0]?.refused;

    expect(refused('too_many_requests')).toBeNull();
    expect(refused('invalid_text')).toBe('invalid_text');
  });

  it('drop a chat from the desk that somebody else leads now', () => {
    const chats = [chat({ role: 'agent' })];
    const desk = fold(noTalks, { type: 'desk', waiting: [], chats, chats_max: 3 }, 0);

    expect(fold(desk, { type: 'chat', chat: chat({ role: 'none' }) }, 0).own).toEqual([]);
  });
});
