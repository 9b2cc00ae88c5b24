import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page, Session } from '@/shared/api/model';
import { securityKey } from './getSecurity';

export const sessionsQuery = queryOptions({
  queryKey: [...securityKey, 'sessions'],
  queryFn: ({ signal }) => api.get<Page<Session>>('/sessions', { query: { limit: 100 }, signal }),
});
