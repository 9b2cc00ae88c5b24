import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';

/** Whether the desk lets this session in; what it answers is shown nowhere. */
export const deskDoorQuery = queryOptions({
  queryKey: ['desk', 'door'],
  retry: false,
  staleTime: 60_000,
  queryFn: ({ signal }) => api.get<unknown>('/staff/approvals', { query: { limit: 1 }, signal }),
});
