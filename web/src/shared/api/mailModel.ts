/** Mails as they came, for the staff. */

export interface StaffMail {
  id: string;
  received_at: string;
  sender: string | null;
  state: 'in_case' | 'set_aside' | 'quarantined' | 'dropped' | 'stored';
  kind: 'human' | 'bounce' | 'report' | 'automatic' | 'own' | null;
  rule: string | null;
  fault: string | null;
  case_id: string | null;
  message_id: string | null;
  allowed_actions: string[];
}
