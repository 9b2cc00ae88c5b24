import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Limits } from '@/shared/api/model';
import { walletsKey } from './listWallets';

/** Below the wallets' key, so that a payment makes both ask again. */
export const limitsQuery = (walletId: string) =>
  queryOptions({
    queryKey: [...walletsKey, walletId, 'limits'],
    queryFn: ({ signal }) =>
      api.get<Limits>(`/wallets/${encodeURIComponent(walletId)}/limits`, { signal }),
  });
