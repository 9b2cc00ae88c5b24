import type {
  Assurance, CaseChannel, CaseFile, CaseKind, CaseState, Delivery, Priority,
} from './caseModel';
import type { Someone } from './deskModel';

/** A case in the staff's queue. */
export interface QueuedCase {
  id: string;
  number: string;
  kind: CaseKind;
  problem_type: string;
  state: CaseState;
  priority: Priority;
  subject: string;
  customer: string | null;
  channel: CaseChannel;
  assignee: Someone | null;
  tags: string[];
  received_at: string;
  changed_at: string;
  next_due_at: string | null;
  snoozed_until: string | null;
  incident_id: string | null;
}

export interface CaseContact {
  id: string;
  channel: CaseChannel;
  address: string | null;
  name: string;
  language: string;
  assurance: Assurance;
  blocked: boolean;
}

export interface CaseParty {
  role: 'customer' | 'merchant' | 'third_person';
  thread: string;
  contact: CaseContact;
}

export interface CaseClock {
  kind: string;
  rule: string;
  /** What the rule of law is called that it runs by, and where it stands. */
  title: { en: string; zh: string } | null;
  law_ref: string | null;
  cycle: number;
  state: 'running' | 'paused' | 'met' | 'dropped';
  started_at: string;
  due_at: string | null;
  stopped_at: string | null;
  shown_as_law: boolean;
  breached_at: string | null;
}

/** What a rule of law still asks for. */
export interface LegalDuty {
  rule: string;
  title: { en: string; zh: string };
  law_ref: string;
  waits_for: string;
  /** Whether its figures are told to customers as law. */
  confirmed: boolean;
  due_at: string;
  extended: boolean;
  /** Until when it may be extended by who asks; null where it may not. */
  longest_at: string | null;
  conditions: { en: string; zh: string } | null;
}

export interface CaseLink {
  kind: 'payment' | 'wallet' | 'case';
  target: string;
  label: string | null;
  payment: LinkedPayment | null;
}

export interface LinkedPayment {
  type: string;
  state: string;
  amount: number;
  currency: string;
  payer: string;
  payee: string;
  note: string | null;
  decline_code: string | null;
  failure_code: string | null;
  created_at: string;
  updated_at: string;
  timeline: { step: string; at: string; detail: string | null }[];
}

export interface DeskCase extends QueuedCase {
  priority_reason: string;
  wanted: string | null;
  /** By which authority it came: the id of a body of a pack, or a name. */
  forwarded: { by: string; reference: string; received_at: string } | null;
  language: string;
  person_id: string | null;
  outcome: string | null;
  spam: boolean;
  about_agent: Someone | null;
  merged_into: { id: string; number: string } | null;
  absorbed: { id: string; number: string }[];
  copies: string[];
  parties: CaseParty[];
  clocks: CaseClock[];
  duties: LegalDuty[];
  links: CaseLink[];
  next_states: CaseState[];
  allowed_actions: string[];
}

export interface DeskMessage {
  id: string;
  /** Counts through all threads of the case, so that "seen until here" is one number. */
  position: number;
  kind: 'message' | 'note';
  thread: string | null;
  author: 'customer' | 'merchant' | 'third_person' | 'staff' | 'house';
  by: Someone | null;
  channel: CaseChannel | null;
  text: string;
  attachments: CaseFile[];
  at: string;
  delivery: Delivery | null;
  /** Who else got it. */
  copies: string[];
  /** What the servers on its way said of it. */
  delivery_notes: string[];
  restricted: boolean;
}

export interface CaseHappening {
  number: number;
  type: string;
  at: string;
  actor: Someone | null;
  detail: Record<string, unknown>;
}

export interface Viewer extends Someone {
  writing: boolean;
}

export interface SavedView {
  id: string;
  name: string;
  filters: Record<string, string>;
}

export interface Macro {
  id: string;
  name: string;
  text_en: string;
  text_zh: string;
  allowed_actions: string[];
}

export interface Article {
  id: string;
  title: string;
  body: string;
  language: string;
  changed_at: string;
  changed_by: Someone | null;
  allowed_actions: string[];
}
