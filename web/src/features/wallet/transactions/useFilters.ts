import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Filters } from '../api/listTransactions';

const names = ['q', 'type', 'state', 'direction', 'from', 'to'] as const;
export type FilterName = (typeof names)[number];

/** The filters stand in the address, so that a filtered list can be reloaded, kept and shared. */
export function useFilters(walletId: string | undefined) {
  const [search, setSearch] = useSearchParams();
  const [cleared, setCleared] = useState(0);
  const chosen: Partial<Record<FilterName, string>> = {};
  for (const name of names) {
    const value = search.get(name);
    if (value) chosen[name] = value;
  }
  return {
    chosen,
    filters: serverFilters(chosen, walletId),
    count: Object.keys(chosen).filter((name) => name !== 'q').length,
    set(name: FilterName, value: string) {
      setSearch(
        (current) => {
          const next = new URLSearchParams(current);
          if (value) next.set(name, value);
          else next.delete(name);
          return next;
        },
        { replace: true },
      );
    },
    /** How often everything was cleared; fields that keep their own text start anew with it. */
    cleared,
    clear() {
      setSearch({}, { replace: true });
      setCleared(cleared + 1);
    },
  };
}

/** Days are the reader's own: from the first moment of one to the first moment after the other. */
export function serverFilters(
  chosen: Partial<Record<FilterName, string>>,
  walletId: string | undefined,
): Filters {
  const { from, to, ...rest } = chosen;
  return {
    ...(walletId ? { wallet_id: walletId } : {}),
    ...rest,
    ...(from ? { from: startOfDay(from, 0) } : {}),
    ...(to ? { to: startOfDay(to, 1) } : {}),
  };
}

function startOfDay(day: string, daysLater: number): string {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + daysLater).toISOString();
}
