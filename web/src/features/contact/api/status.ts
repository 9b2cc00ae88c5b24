import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';

export interface Status {
  at: string;
  parts: { part: 'payments' | 'chat' | 'mail'; state: 'working' | 'slow' | 'down' }[];
}

export const statusQuery = queryOptions({
  queryKey: ['status'],
  queryFn: ({ signal }) => api.get<Status>('/status', { signal }),
  refetchInterval: 30_000,
});
