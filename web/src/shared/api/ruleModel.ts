import type { Level } from './leadModel';

/** The rules a desk keeps: calendars, reply times, and packs of law. */
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
  /** The name of who made it, or approved it; null for what the program came with. */
  author: string | null;
  body: PolicyDocument;
  changes: RuleChange[];
}

/** What codes are called. */
export type Names = Record<string, Wording>;

/** One thing a version of rules says otherwise; values are codes, names or numbers. */
export interface RuleChange {
  /** A policy, a special day or an entry of a pack; empty for what concerns all. */
  subject: string;
  part: string;
  before: string[];
  after: string[];
}

export interface PolicyPreview {
  changes: RuleChange[];
  two_people: boolean;
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
  law_ref: string | null;
  source_url: string;
  evidence: Evidence;
}

export interface Pack {
  id: string;
  version: number;
  title: Wording;
  countries: string[];
  rules: PackRule[];
  bodies: PackBody[];
  /** What this house confirmed, of each entry the newest. */
  confirmations: Confirmation[];
  allowed_actions: string[];
}

export interface Confirmation {
  entry: string;
  version: number;
  since: string;
  quote: string;
  read_on: string;
  proposed_by: string | null;
  approved_by: string | null;
}
