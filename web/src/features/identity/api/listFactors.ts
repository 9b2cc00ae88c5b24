import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { StrongFactor } from '@/shared/api/factors';
import type { Page } from '@/shared/api/model';
import { securityKey } from './getSecurity';

export const factorsQuery = queryOptions({
  queryKey: [...securityKey, 'factors'],
  queryFn: ({ signal }) => api.get<Page<StrongFactor>>('/me/factors', { signal }),
});
