import { api } from '@/shared/api/client';
import type { Payee } from '@/shared/api/model';

export const lookUpPayee = async (handle: string, currency: string): Promise<Payee> =>
  (await api.post<{ payee: Payee }>('/payee-lookups', { handle, currency })).payee;
