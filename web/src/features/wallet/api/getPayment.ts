import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Payment } from '@/shared/api/model';
import { isOpen } from '../payment/state';

export const paymentsKey = ['payments'] as const;

/** An open payment is asked for again by itself, in case the live line is down. */
export const paymentQuery = (id: string) =>
  queryOptions({
    queryKey: [...paymentsKey, id],
    queryFn: ({ signal }) =>
      api.get<Payment>(`/payments/${encodeURIComponent(id)}`, { signal }),
    refetchInterval: ({ state }) => (state.data && isOpen(state.data.state) ? 3_000 : false),
  });
