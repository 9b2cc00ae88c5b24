import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Limit, Page, Wallet } from '@/shared/api/model';

export type CustomerWallet = Pick<Wallet, 'id' | 'currency' | 'state' | 'balance'> & {
  limits: Limit[];
};

/** Read once per visit, since each reading is recorded. */
export const customerWalletsQuery = (person: string) =>
  queryOptions({
    queryKey: ['desk', 'wallets', person],
    staleTime: 5 * 60_000,
    refetchOnWindowFocus: false,
    queryFn: ({ signal }) =>
      api.get<Page<CustomerWallet>>(`/staff/customers/${person}/wallets`, { signal }),
  });
