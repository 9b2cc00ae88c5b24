/** What the staff's desk is told by the server. */
export interface Someone {
  id: string;
  name: string;
}

export interface AuditEntry {
  at: string;
  action: string;
  subject: string;
  actor: Someone | null;
  access_id: string | null;
  person: Someone | null;
  reason: string | null;
  detail: Record<string, string>;
}

export type StaffRole = 'agent' | 'supervisor' | 'compliance' | 'operator';

export interface StaffPerson {
  id: string;
  name: string;
  email: string | null;
  role: StaffRole;
  since: string;
  allowed_actions: string[];
}
