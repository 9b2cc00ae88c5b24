import type { CaseState } from './caseModel';

/** A problem that many more complain of than usual. */
export interface Surge {
  problem_type: string;
  since: string;
  cases: number;
  last_hour: number;
  usual_per_hour: number;
}

/** One cause of many cases, by the case that stands for it. */
export interface Incident {
  id: string;
  number: string;
  subject: string;
  problem_type: string;
  since: string;
  gathering: boolean;
  cases: number;
  open: number;
  allowed_actions: ('answer' | 'end')[];
}

/** One answer to all of them, and how far it has come. */
export interface BulkReply {
  id: string;
  text_en: string | null;
  text_zh: string | null;
  then: CaseState | null;
  outcome: string | null;
  asked_at: string;
  sent: number;
  held: number;
  left: number;
}

/** A case that still waits for a human, and why. */
export interface HeldCase {
  case_id: string;
  number: string;
  subject: string;
  state: CaseState;
  reason: string;
  facts: string[];
}
