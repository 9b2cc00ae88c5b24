import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page, Wallet } from '@/shared/api/model';

export const walletsKey = ['wallets'] as const;

export const walletsQuery = queryOptions({
  queryKey: walletsKey,
  queryFn: async ({ signal }) => (await api.get<Page<Wallet>>('/wallets', { signal })).data,
});
