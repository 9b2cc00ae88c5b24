import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/model';
import type { CustomerLook } from '@/shared/api/reviewModel';

export type LookRequest = { reason: string } & ({ handle: string } | { person_id: string });

export const createCustomerLook = (request: LookRequest) =>
  api.post<CustomerLook>('/staff/customer-looks', request);

export const customerLooksQuery = queryOptions({
  queryKey: ['desk', 'looks'],
  queryFn: ({ signal }) =>
    api.get<Page<CustomerLook>>('/staff/customer-looks', { query: { limit: 20 }, signal }),
});
