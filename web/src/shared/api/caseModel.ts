/** Cases, as the server tells of them to customers and to the staff. */
export type CaseKind = 'complaint' | 'dispute' | 'fraud_report' | 'enquiry';
export type CaseState =
  'new' | 'open' | 'waiting_customer' | 'waiting_third_party' | 'resolved' | 'closed';
export type CaseChannel = 'app' | 'chat' | 'email';
export type Delivery =
  'received' | 'queued' | 'sent' | 'delivered' | 'read' | 'bounced' | 'failed';
export type Assurance = 'anonymous' | 'channel_verified' | 'wallet_verified';
export type Priority = 'low' | 'normal' | 'high' | 'urgent';
export type Turn = 'us' | 'you' | 'third_party' | 'nobody';

/** A problem in the customer's words; `known` is what need not be asked. */
export interface ProblemType {
  code: string;
  kind: CaseKind;
  known: Record<string, string | number | null>;
}

export interface CaseFile {
  id: string;
  name: string;
  type: string | null;
  bytes: number | null;
}

export interface CaseMessage {
  id: string;
  number: number;
  author: 'you' | 'us' | 'house' | 'third_person';
  channel: CaseChannel;
  text: string;
  attachments: CaseFile[];
  at: string;
  delivery: Delivery;
}

/** A point on the tracker: past with `at`, to come with `due_at`. */
export interface CaseStep {
  step: string;
  at: string | null;
  due_at: string | null;
}

export interface CustomerCase {
  id: string;
  number: string;
  kind: CaseKind;
  problem_type: string;
  state: CaseState;
  turn: Turn;
  subject: string;
  wanted: string | null;
  payment_id: string | null;
  received_at: string;
  updated_at: string;
  next_due_at: string | null;
  unread: number;
  outcome: string | null;
  /** The case it was merged into. */
  goes_on_in: string | null;
  rating_path: string | null;
  allowed_actions: string[];
}

/** What somebody has to do with another one's case: their own thread, by its id. */
export interface CasePart {
  id: string;
  number: string;
  role: 'merchant' | 'third_person';
  subject: string;
  since: string;
  unread: number;
  allowed_actions: string[];
}

export interface CustomerCaseDetail extends CustomerCase {
  steps: CaseStep[];
}
