import type { components } from './schema';

/** The one place that names the server's schemas; screens import from here. */
type Schemas = components['schemas'];

export type Me = Schemas['Me'];
export type Verification = Schemas['Started'];
export type PasswordCheck = Schemas['CheckAnswer'];
export type Token = Schemas['TokenView'];
/** A token with its secret, as it is answered once, when it is made. */
export type NewToken = Schemas['TokenView'] & Schemas['NewTokenView'];
export type Security = Schemas['SecurityView'];
export type Advice = Schemas['AdviceView'];
export type Freeze = Schemas['FreezeView'];
export type Appeal = Schemas['AppealView'];
/** What a freeze from outside came to; it ends by itself unless `ends_at` is null. */
export type Frozen = Schemas['FrozenView'];
export type Lost = Freeze['lost'][number];
export type UnfreezeMethod = Freeze['unfreeze_methods'][number] | 'passkey';
export type Session = Schemas['SessionView'];
export type Factor = Schemas['FactorView'];
/** An authenticator to be, with its secret, until a first code from it is right. */
export type NewFactor = Schemas['NewFactorView'];
export type ConfirmedFactor = Schemas['ConfirmedFactorView'];
export type RecoveryCodes = Schemas['RecoveryCodesView'];
export type StepUpMethod = 'passkey' | 'authenticator' | 'recovery_code' | 'sms' | 'email';
type StepUpReason = 'new_payee' | 'amount_over' | 'new_device' | 'new_token' | 'more_trust';
/** Something to confirm before it is done. */
export type StepUp = Omit<Schemas['StepUpView'], 'methods' | 'reasons'> & {
  methods: StepUpMethod[];
  reasons: StepUpReason[];
};
export type KnownPayee = Schemas['KnownPayeeView'];
export type DemoPerson = Schemas['SignIn'];
export type DemoCodes = Schemas['AppCodes'];
export type OutboxMessage = Schemas['OutboxMessage'];
export type Wallet = Schemas['WalletView'];
export type Limits = Schemas['LimitsView'];
export type Limit = Schemas['LimitView'];
export type Payee = Schemas['PayeeView'];
export type FundingSource = Schemas['SourceView'];
export type TimelineStep = Schemas['PaymentStep'];
export type Payment = Schemas['PaymentView'];
export type MonthSum = Schemas['MonthSum'];
export type InboxMessage = Schemas['InboxMessage'];

/** A page of a list; `next_cursor` is null on the last page. */
export interface Page<T> {
  data: T[];
  next_cursor: string | null;
}
