import type { Payee } from '@/shared/api/model';
import type { HandleValue } from '@/shared/people/HandleField';
import { emptyHandle } from '@/shared/people/useHandle';
import { usePayDraft, type PayDraftHandle } from '../pay/usePayDraft';

export interface SendFields {
  handle: HandleValue;
  /** Found and confirmed by the sender. */
  payee: Payee | null;
  amount: string;
  /** The amount in minor units once it was accepted. */
  minor: number | null;
  walletId: string | null;
  note: string;
}

export type SendDraft = PayDraftHandle<SendFields>;
export type SendStep = 'payee' | 'amount' | 'review';

export const useSendDraft = (): SendDraft =>
  usePayDraft<SendFields>('send', {
    handle: emptyHandle(),
    payee: null,
    amount: '',
    minor: null,
    walletId: null,
    note: '',
  });
