/** Reviews of documents, as the server tells of them to customers and to staff. */
export type Tier = 'basic' | 'verified' | 'full';
export type ReviewPart = 'front' | 'back' | 'selfie' | 'address';
export type ReviewKind = 'tier' | 'unfreeze';
export type ReviewDocument = 'passport' | 'identity_card' | 'driving_licence' | 'residence_permit';
export type ReviewState = 'submitted' | 'under_review' | 'approved' | 'declined' | 'withdrawn';
export type Cause =
  'unreadable' | 'expired' | 'not_matching' | 'incomplete' | 'not_accepted' | 'not_proved';

export interface UploadedFile {
  id: string;
  type: string;
  bytes: number;
  created_at: string;
}

export interface Review {
  id: string;
  kind: ReviewKind;
  tier: 'verified' | 'full' | null;
  document: ReviewDocument;
  state: ReviewState;
  cause: Cause | null;
  submitted_at: string;
  decided_at: string | null;
  allowed_actions: string[];
}

/** One that waits for the staff; the name is masked. */
export interface WaitingReview {
  id: string;
  person_id: string;
  name: string;
  kind: ReviewKind;
  tier: 'verified' | 'full' | null;
  state: ReviewState;
  submitted_at: string;
}

/** One that is open before a member of staff. */
export interface OpenedReview extends WaitingReview {
  country: string;
  current_tier: Tier;
  document: ReviewDocument;
  words: string | null;
  cause: Cause | null;
  decided_at: string | null;
  files: { part: ReviewPart; type: string; bytes: number }[];
  allowed_actions: string[];
}

/** A look at a customer that is open. */
export interface CustomerLook {
  id: string;
  person_id: string;
  name: string;
  reason: string;
  opened_at: string;
  ends_at: string;
}

/** An account that somebody recovers who says to be its owner. */
export interface CustomerRecovery {
  handle: string;
  ready_at: string;
  ends_at: string;
  reviewed: boolean;
}

export interface CustomerFreeze {
  id: string;
  kind: 'own' | 'signed_out' | 'link' | 'agent' | 'law';
  since: string;
  lost: string[];
  ends_at: string | null;
  reason: string | null;
  authority: string | null;
  reference: string | null;
  reason_suppressed: boolean;
}

/** A customer before a member of staff who has a look open. */
export interface Customer {
  id: string;
  name: string;
  email: string | null;
  phone: string | null;
  country: string;
  language: string;
  tier: Tier;
  created_at: string;
  authenticators: number;
  recovery_codes_left: number;
  sessions: number;
  password_changed_at: string | null;
  freezes: CustomerFreeze[];
  recovery: CustomerRecovery | null;
  look_reason: string;
  look_ends_at: string;
  allowed_actions: string[];
}

export interface Someone {
  id: string;
  name: string;
}

/** What one of the staff proposed and another decides. */
export interface Approval {
  id: string;
  kind: string;
  subject: string;
  person: Someone | null;
  reason: string;
  details: Record<string, string>;
  state: 'proposed' | 'approved' | 'refused' | 'withdrawn' | 'expired';
  proposed_by: Someone;
  proposed_at: string;
  expires_at: string;
  decided_by: Someone | null;
  words: string | null;
  allowed_actions: string[];
}
