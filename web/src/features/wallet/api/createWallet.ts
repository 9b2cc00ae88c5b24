import { api } from '@/shared/api/client';
import type { Wallet } from '@/shared/api/model';

/** Asked again for the same currency, the server answers with the wallet that exists. */
export const createWallet = (currency: string) => api.post<Wallet>('/wallets', { currency });
