import { api } from '@/shared/api/client';
import type { FundingSource } from '@/shared/api/model';

export const createFundingSource = (accountNumber: string, holder: string) =>
  api.post<FundingSource>('/funding-sources', { account_number: accountNumber, holder });
