import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Factor, Page } from '@/shared/api/model';
import { securityKey } from './getSecurity';

export const factorsQuery = queryOptions({
  queryKey: [...securityKey, 'factors'],
  queryFn: ({ signal }) => api.get<Page<Factor>>('/me/factors', { signal }),
});
