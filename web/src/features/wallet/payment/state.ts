import type { Payment } from '@/shared/api/model';

/** States in which the outcome is still to come. */
export const isOpen = (state: string): boolean => state === 'processing' || state === 'unknown';

/** Money that never moved, or came back: shown without a sign. */
export const movedNothing = (state: string): boolean =>
  state === 'declined' || state === 'failed' || state === 'reversed';

/** The amount with the sign it has for this person. */
export const signedAmount = (payment: Payment): number =>
  payment.direction === 'out' && !movedNothing(payment.state) ? -payment.amount : payment.amount;

export const otherParty = (payment: Payment): string => {
  const other = payment.counterparty;
  const bank = [other?.bank_name, other?.masked_number].filter(Boolean).join(' ');
  return other?.name ?? (bank || (other?.handle_masked ?? ''));
};
