import { api } from '@/shared/api/client';
import type { Payment } from '@/shared/api/model';

interface Common {
  wallet_id: string;
  /** Minor units. */
  amount: number;
  currency: string;
}

export interface NewTransfer extends Common {
  type: 'transfer';
  payee: { handle: string };
  note?: string;
}

export interface NewTopUp extends Common {
  type: 'top_up';
  funding_source_id: string;
}

export type NewPayment = NewTransfer | NewTopUp;

/** Sent again with the same key, the server answers with the payment it already made. */
export const createPayment = (payment: NewPayment, idempotencyKey: string) =>
  api.post<Payment>('/payments', payment, { headers: { 'Idempotency-Key': idempotencyKey } });
