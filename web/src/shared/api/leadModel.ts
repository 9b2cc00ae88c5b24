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

export interface Wording {
  en: string;
  zh: string;
}

export interface Hours {
  from: string;
  to: string;
}

export interface SpecialDay {
  date: string;
  name: string;
  hours: Hours[];
}

export interface BusinessCalendar {
  id: string;
  version: number;
  name: string;
  zone: string;
  known_until: string | null;
  week: Record<string, Hours[]>;
  special_days: SpecialDay[];
  since: string;
  reason: string | null;
  statutory: boolean;
}

export type Target = 'first_reply' | 'next_reply' | 'update' | 'resolution';

export interface ClockPolicy {
  name: string;
  kinds: string[];
  priorities: string[];
  channels: string[];
  countries: string[];
  calendar: string;
  target_minutes: Partial<Record<Target, number>>;
  third_party_pauses: boolean;
}

export interface LadderStep {
  level: Level;
  from: string;
  after_minutes: number;
}

export interface PolicyDocument {
  policies: ClockPolicy[];
  ladder: LadderStep[];
  repeat_minutes: number;
  statutory: { default_pack: string | null; ladder: LadderStep[] };
}

export interface PolicyVersion {
  version: number;
  since: string;
  approval_id: string | null;
  reason: string | null;
  body: PolicyDocument;
}

/** What became of a change: in force, or waiting for a second person. */
export interface Change {
  version: number | null;
  approval_id: string | null;
}

export type Evidence = 'V' | 'S' | 'R';

export interface Term {
  length: number;
  unit: 'minute' | 'business_minute' | 'calendar_day' | 'business_day' | 'week' | 'month';
  count_from: 'same_day' | 'next_day';
}

export interface PackRule {
  id: string;
  title: Wording;
  valid_from: string;
  valid_to: string | null;
  law_ref: string;
  source_url: string;
  evidence: Evidence;
  clock: { starts_on: string; stops_on: string; term: Term; calendar: string } | null;
  extend: { term: Term; conditions: Wording } | null;
  notes: Wording | null;
}

export interface PackBody {
  id: string;
  name: Wording;
  when: Wording;
  phone: string | null;
  url: string | null;
  evidence: Evidence;
}

export interface Pack {
  id: string;
  version: number;
  title: Wording;
  countries: string[];
  rules: PackRule[];
  bodies: PackBody[];
}
