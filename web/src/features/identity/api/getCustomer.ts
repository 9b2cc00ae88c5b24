import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Customer } from '@/shared/api/reviewModel';

/** Read once per visit, since each reading is recorded. */
export const customerQuery = (id: string) =>
  queryOptions({
    queryKey: ['desk', 'customer', id],
    staleTime: 5 * 60_000,
    refetchOnWindowFocus: false,
    queryFn: ({ signal }) => api.get<Customer>(`/staff/customers/${id}`, { signal }),
  });
