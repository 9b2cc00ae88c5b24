/** What those who lead the desk are told: the wall, escalations, feedback, calendars and rules. */
export interface WallGroup {
  value: string | null;
  open: number;
  unassigned: number;
  overdue: number;
  due_soon: number;
  oldest: string | null;
}

export interface WallAgent {
  agent_id: string;
  name: string | null;
  open: number;
  overdue: number;
  due_soon: number;
  resolved_today: number;
}

export type Level = 'agent' | 'lead' | 'manager' | 'compliance';

export interface Wall {
  at: string;
  all: WallGroup;
  today: { received: number; resolved: number; breaches: number };
  states: WallGroup[];
  channels: WallGroup[];
  kinds: WallGroup[];
  agents: WallAgent[];
  escalations: Partial<Record<Level, number>>;
  satisfaction: {
    asked: number;
    answered: number;
    average: number | null;
    feedback_waiting: number;
  };
}

export type ClockKind =
  | 'first_reply'
  | 'next_reply'
  | 'update'
  | 'resolution'
  | 'callback'
  | 'statutory';

export interface Escalation {
  id: string;
  case_id: string;
  number: string;
  subject: string;
  assignee: string | null;
  level: Level;
  clock: ClockKind;
  rule: string;
  /** What the rule of law is called that it runs by, and where it stands. */
  title: { en: string; zh: string } | null;
  law_ref: string | null;
  due_at: string | null;
  raised_at: string;
  times: number;
  taken_by: string | null;
  taken_at: string | null;
  allowed_actions: string[];
}

export interface Feedback {
  id: string;
  case_id: string;
  number: string;
  agent: string | null;
  score: number;
  words: string | null;
  said_at: string;
  due_at: string;
  answered_by: string | null;
  answered_at: string | null;
  note: string | null;
  allowed_actions: string[];
}
