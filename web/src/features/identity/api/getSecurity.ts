import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Security } from '@/shared/api/model';

/** The start of every key about a person's security, so that one call asks for all of it again. */
export const securityKey = ['security'] as const;

export const securityQuery = queryOptions({
  queryKey: [...securityKey, 'overview'],
  queryFn: ({ signal }) => api.get<Security>('/me/security', { signal }),
});
