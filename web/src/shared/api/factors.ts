/** What the calls about factors and signing in answer, beyond the shared schemas. */

export type SecondMethod = 'passkey' | 'authenticator' | 'recovery_code' | 'email' | 'sms';

/** A sign-in whose password was right; with no method only recovering the account is left. */
export interface SecondStep {
  id: string;
  methods: SecondMethod[];
  expires_at: string;
}

/** A strong factor as its owner sees it. */
export interface StrongFactor {
  id: string;
  kind: 'authenticator' | 'passkey';
  name: string;
  created_at: string;
  last_used_at?: string | null;
  /** When it was reported lost. */
  lost_at?: string | null;
  /** When it goes, unless that is called off. */
  removes_at?: string | null;
  allowed_actions: string[];
}

/** What a browser is to have a passkey sign; no ids mean any passkey of this site. */
export interface PasskeyChallenge {
  challenge: string;
  rp_id: string;
  credential_ids: string[];
  expires_at: string;
}

/** What a browser needs to make a passkey. */
export interface PasskeyOffer {
  challenge: string;
  rp_id: string;
  user_handle: string;
  user_name: string;
  algorithms: number[];
  known_credential_ids: string[];
  expires_at: string;
}

/** A passkey's answer, each text in base64url. */
export interface PasskeyAnswer {
  credential_id: string;
  client_data: string;
  authenticator_data: string;
  signature: string;
  user_handle: string | null;
}

/** The password and, where there is one, a strong factor. */
export interface Proof {
  password: string;
  code?: string;
  passkey?: PasskeyAnswer;
}

export interface AddedFactor {
  factor: StrongFactor;
  recovery_codes?: string[] | null;
}

export interface SignInCodes {
  channels: ('email' | 'sms')[];
  possible: ('email' | 'sms')[];
  /** Whether a strong factor is asked for instead. */
  replaced: boolean;
}

/** A recovery that waits, or can be finished from `ready_at` on. */
export interface Recovery {
  id: string;
  masked_handle: string;
  ready_at: string;
  ends_at: string;
  allowed_actions: string[];
}

/** Whether somebody recovers the account of who is signed in. */
export interface OwnRecovery {
  open?: { masked_handle: string; ready_at: string; allowed_actions: string[] } | null;
}
