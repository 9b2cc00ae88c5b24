import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { Wallet } from '@/shared/api/model';
import { walletsQuery } from '../api/listWallets';

const storageKey = 'recourse.wallet';

/** The wallet being looked at. The choice is kept for the tab; the first one stands in for it. */
export function useSelectedWallet() {
  const wallets = useQuery(walletsQuery);
  const [chosen, setChosen] = useState(() => sessionStorage.getItem(storageKey));
  const choose = useCallback((id: string) => {
    sessionStorage.setItem(storageKey, id);
    setChosen(id);
  }, []);
  return { wallets, choose, select: (list: Wallet[]) => selectFrom(list, chosen) };
}

export const selectFrom = (list: Wallet[], chosen: string | null): Wallet | undefined =>
  list.find((wallet) => wallet.id === chosen) ?? list[0];
