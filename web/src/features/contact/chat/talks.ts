import type { ChatFile, ChatLine, ChatView, Told } from './protocol';

/** A line that was written and has not been acknowledged; it keeps its key until it is. */
export interface Pending {
  key: string;
  /** Null for the first line of a chat that is not there yet. */
  chat: string | null;
  caseId: string | null;
  text: string;
  files: ChatFile[];
  /** Why the server will not take it; null while it may still. */
  refused: string | null;
}

export interface Talk {
  chat: ChatView;
  lines: ChatLine[];
  /** When the other side was last seen typing, by this page's clock. */
  typingAt: number;
}

export interface Talks {
  greeted: boolean;
  open: boolean;
  waitFrom: number | null;
  waitTo: number | null;
  talks: Record<string, Talk>;
  /** A customer's own chat. */
  current: string | null;
  waiting: ChatView[];
  own: string[];
  chatsMax: number;
  pending: Pending[];
  /** What was refused last and was not a line. */
  refused: { code: string; detail: string } | null;
}

export const noTalks: Talks = {
  greeted: false, open: false, waitFrom: null, waitTo: null, talks: {}, current: null,
  waiting: [], own: [], chatsMax: 0, pending: [], refused: null,
};

/** What the page knows after it was told something. Told twice is told once. */
export function fold(talks: Talks, told: Told, now: number): Talks {
  switch (told.type) {
    case 'welcome': {
      const known = {
        ...talks, greeted: true, open: told.open,
        waitFrom: told.wait_from_minutes, waitTo: told.wait_to_minutes,
      };
      return told.chat ? { ...withChat(known, told.chat), current: told.chat.id } : known;
    }
    case 'chat':
      return withChat(talks, told.chat);
    case 'lines':
      return withLines(talks, told.chat, told.lines);
    case 'ack':
      return {
        ...talks,
        pending: talks.pending.filter(({ key }) => key !== told.key),
        current: mine(talks, told),
      };
    case 'refused':
      return told.key === null
        ? { ...talks, refused: { code: told.code, detail: told.detail } }
        : { ...talks, pending: talks.pending.map((one) => refusedOf(one, told)) };
    case 'typing': {
      const talk = talks.talks[told.chat];
      return talk
        ? { ...talks, talks: { ...talks.talks, [told.chat]: { ...talk, typingAt: now } } }
        : talks;
    }
    case 'desk': {
      const known = told.chats.reduce(withChat, talks);
      return {
        ...known, waiting: told.waiting, chatsMax: told.chats_max,
        own: told.chats.map(({ id }) => id),
      };
    }
    case 'pong':
      return talks;
  }
}

/** The first line of a customer tells them which chat it began. */
function mine(talks: Talks, told: { key: string; chat: string }): string | null {
  const began = talks.pending.some(({ key, chat }) => key === told.key && chat === null);
  return began ? told.chat : talks.current;
}

/** Too fast is no refusal: it is sent again. */
const passing = new Set(['too_many_requests', 'internal_error', 'try_again_later']);

function refusedOf(one: Pending, told: { key: string | null; code: string }): Pending {
  return one.key === told.key && !passing.has(told.code) ? { ...one, refused: told.code } : one;
}

function withChat(talks: Talks, chat: ChatView): Talks {
  const before = talks.talks[chat.id];
  const talk = { lines: before?.lines ?? [], typingAt: before?.typingAt ?? 0, chat };
  const left = chat.role === 'none' || chat.state === 'ended' || chat.state === 'later';
  return {
    ...talks,
    talks: { ...talks.talks, [chat.id]: talk },
    own: left ? talks.own.filter((id) => id !== chat.id) : talks.own,
  };
}

function withLines(talks: Talks, id: string, lines: ChatLine[]): Talks {
  const talk = talks.talks[id];
  const known = new Map((talk?.lines ?? []).map((line) => [line.number, line]));
  for (const line of lines) known.set(line.number, line);
  const sorted = [...known.values()].sort((one, other) => one.number - other.number);
  const keys = new Set(lines.map(({ key }) => key));
  return {
    ...talks,
    pending: talks.pending.filter(({ key }) => !keys.has(key)),
    talks: {
      ...talks.talks,
      [id]: { chat: talk?.chat ?? unknownChat(id), lines: sorted, typingAt: 0 },
    },
  };
}

/** Lines may come a moment before what they belong to. */
function unknownChat(id: string): ChatView {
  return {
    id, case_id: '', case_number: '', state: 'waiting', over: null, role: 'customer',
    language: 'en', waiting_since: '', place: 0, wait_from_minutes: null, wait_to_minutes: null,
    agent_name: null, customer_id: null, customer_name: null, offered_to_name: null,
    offered_until: null, summary: null, customer_read: 0, agent_read: 0, allowed_actions: [],
  };
}

/** The last line of each chat that is here, for a hello. */
export function lastNumbers(talks: Talks): Record<string, number> {
  return Object.fromEntries(
    Object.values(talks.talks)
      .filter(({ lines }) => lines.length > 0)
      .map(({ chat, lines }) => [chat.id, lines.at(-1)?.number ?? 0]),
  );
}
