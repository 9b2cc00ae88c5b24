import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import type { Payment } from './model';

/** A payment of one's own that something else refers to. */
export const paymentAtHandQuery = (id: string) =>
  queryOptions({
    queryKey: ['payments', id],
    queryFn: ({ signal }) => api.get<Payment>(`/payments/${encodeURIComponent(id)}`, { signal }),
  });
