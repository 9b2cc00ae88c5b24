/** What is said over the chat's socket; see docs/reference/chat.md. */

export interface ChatView {
  id: string;
  case_id: string;
  case_number: string;
  state: 'waiting' | 'seated' | 'later' | 'ended';
  over: 'no_seat' | 'customer_lost' | 'customer_chose' | 'customer_ended' | 'agent_ended' | null;
  role: 'customer' | 'agent' | 'offered' | 'none';
  language: 'en' | 'zh-CN';
  waiting_since: string;
  place: number;
  wait_from_minutes: number | null;
  wait_to_minutes: number | null;
  agent_name: string | null;
  customer_id: string | null;
  customer_name: string | null;
  offered_to_name: string | null;
  offered_until: string | null;
  summary: string | null;
  customer_read: number;
  agent_read: number;
  allowed_actions: string[];
}

export interface ChatFile {
  id: string;
  name: string;
}

export interface ChatLine {
  number: number;
  key: string;
  author: 'outside' | 'staff' | 'house';
  mine: boolean;
  name: string | null;
  text: string;
  files: ChatFile[];
  at: string;
}

export type Told =
  | {
      type: 'welcome';
      open: boolean;
      wait_from_minutes: number | null;
      wait_to_minutes: number | null;
      chat: ChatView | null;
    }
  | { type: 'chat'; chat: ChatView }
  | { type: 'lines'; chat: string; lines: ChatLine[] }
  | { type: 'ack'; key: string; chat: string; number: number; at: string }
  | { type: 'refused'; key: string | null; code: string; detail: string }
  | { type: 'typing'; chat: string; who: 'customer' | 'agent' }
  | { type: 'desk'; waiting: ChatView[]; chats: ChatView[]; chats_max: number }
  | { type: 'pong' };

export type Said =
  | { type: 'hello'; as: 'customer' | 'agent'; after: Record<string, number> }
  | { type: 'begin'; key: string; text: string; files: ChatFile[]; case_id?: string }
  | { type: 'line'; chat: string; key: string; text: string; files: ChatFile[] }
  | { type: 'read'; chat: string; number: number }
  | { type: 'offer'; chat: string; to: string; summary: string }
  | { type: 'typing' | 'accept' | 'decline' | 'later' | 'end'; chat: string }
  | { type: 'ping' };
