/** A device as its owner sees it. */
export interface Device {
  id: string;
  current: boolean;
  name: string | null;
  browser: string;
  system: string;
  outdated: boolean;
  remembered: boolean;
  sessions: number;
  first_seen_at: string;
  last_seen_at: string;
  allowed_actions: string[];
}

export interface Channels {
  email: boolean;
  sms: boolean;
}

/** How a person wants to be told of money; `debit_from` is null for every debit. */
export interface AlertPreference {
  debits: Channels;
  debit_from: number | null;
  credits: Channels;
  security: Channels;
  reachable: Channels;
  allowed_actions: string[];
}
