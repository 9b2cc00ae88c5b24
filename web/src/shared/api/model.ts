import type { components } from './schema';

/** The one place that names the server's schemas; screens import from here. */
type Schemas = components['schemas'];

export type Me = Schemas['Me'];
export type Verification = Schemas['Verification'];
export type PasswordCheck = Schemas['PasswordCheck'];
export type Token = Schemas['Token'];
export type DemoPerson = Schemas['DemoPerson'];
export type OutboxMessage = Schemas['OutboxMessage'];
export type Wallet = Schemas['Wallet'];
export type Payee = Schemas['Payee'];
export type FundingSource = Schemas['FundingSource'];
export type TimelineStep = Schemas['TimelineStep'];
export type Payment = Schemas['Payment'];
export type MonthSum = Schemas['MonthSum'];
export type InboxMessage = Schemas['InboxMessage'];

/** A page of a list; `next_cursor` is null on the last page. */
export interface Page<T> {
  data: T[];
  next_cursor: string | null;
}
