import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page, StepUp } from '@/shared/api/model';
import { securityKey } from './getSecurity';

/** What waits to be confirmed. A page is enough: no access has more than ten at once. */
export const stepUpsQuery = queryOptions({
  queryKey: [...securityKey, 'step-ups'],
  queryFn: async ({ signal }) =>
    (await api.get<Page<StepUp>>('/step-ups', { query: { limit: 100 }, signal })).data,
});
