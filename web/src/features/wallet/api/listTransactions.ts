import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, withQuery } from '@/shared/api/client';
import type { MonthSum, Page, Payment } from '@/shared/api/model';

export interface Filters {
  wallet_id?: string;
  q?: string;
  type?: string;
  state?: string;
  direction?: string;
  from?: string;
  to?: string;
}

export interface TransactionsPage extends Page<Payment> {
  month_sums?: MonthSum[] | null;
}

export const transactionsKey = ['transactions'] as const;

export const transactionsQuery = (filters: Filters) =>
  infiniteQueryOptions({
    queryKey: [...transactionsKey, 'list', filters],
    queryFn: ({ pageParam, signal }) =>
      api.get<TransactionsPage>('/transactions', {
        query: { ...filters, sums: true, limit: 25, cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
    placeholderData: (previous) => previous,
  });

/** The newest few of a wallet, for the home page. */
export const newestTransactionsQuery = (walletId: string) =>
  queryOptions({
    queryKey: [...transactionsKey, 'newest', walletId],
    queryFn: async ({ signal }) =>
      (
        await api.get<TransactionsPage>('/transactions', {
          query: { wallet_id: walletId, limit: 6 },
          signal,
        })
      ).data,
  });

export const transactionsCsvAddress = (filters: Filters) =>
  withQuery('/transactions.csv', { ...filters });
