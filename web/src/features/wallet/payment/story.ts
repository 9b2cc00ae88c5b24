import type { TFunction } from 'i18next';
import type { Payment } from '@/shared/api/model';
import { formatDayTime } from '@/shared/dates/format';
import { formatMoney } from '@/shared/money/format';
import { otherParty } from './state';
import { knownState } from './StateBadge';

/** The translations of a component that reads the wallet's message file. */
export type WalletWords = TFunction<['wallet', 'common']>;

interface Exists {
  exists(key: string): boolean;
}

/**
 * What happened and whose turn it is, in plain words. The most exact text there is wins: for type,
 * direction, state and code, or the limit that said no; then without the code; then for the state.
 */
export function storyOf(payment: Payment, t: WalletWords, i18n: Exists, language: string): string {
  const state = knownState(payment.state);
  const kind = payment.type === 'transfer' ? `transfer_${payment.direction}` : payment.type;
  const code = payment.decline_code ?? payment.failure_code;
  const limit = payment.decline?.['limit'];
  const keys = [
    ...(typeof limit === 'string' ? [`limits:story.${payment.type}.${limit}`] : []),
    ...[
      ...(code ? [`${kind}.${state}_${code}`, `any.${state}_${code}`] : []),
      `${kind}.${state}`,
      `any.${state}`,
    ].map((key) => `wallet:story.${key}`),
  ];
  const key = keys.find((candidate) => i18n.exists(candidate)) ?? 'wallet:story.any.unknown';
  return (t as unknown as (key: string, options: object) => string)(key, {
    amount: formatMoney(payment.amount, payment.currency, language),
    who: otherParty(payment) || t('someone'),
    short_by: declinedAmount(payment, 'short_by', language),
    left: declinedAmount(payment, 'left', language),
    renews: renewsAt(payment, language),
  });
}

function declinedAmount(payment: Payment, name: string, language: string): string {
  const value = payment.decline?.[name];
  return typeof value === 'number' ? formatMoney(value, payment.currency, language) : '';
}

function renewsAt(payment: Payment, language: string): string {
  const value = payment.decline?.['renews_at'];
  return typeof value === 'string' ? formatDayTime(value, language) : '';
}

/** The headline of a row: who, or what kind of movement. */
export function headlineOf(payment: Payment, t: WalletWords): string {
  if (payment.type === 'top_up') return t('type.top_up');
  return otherParty(payment) || t('someone');
}
