import { usePayDraft, type PayDraftHandle } from '../pay/usePayDraft';

export interface TopUpFields {
  amount: string;
  minor: number | null;
  walletId: string | null;
  sourceId: string | null;
}

export type TopUpDraft = PayDraftHandle<TopUpFields>;

export const useTopUpDraft = (): TopUpDraft =>
  usePayDraft<TopUpFields>('top-up', { amount: '', minor: null, walletId: null, sourceId: null });
