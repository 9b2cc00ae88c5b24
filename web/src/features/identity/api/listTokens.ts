import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page, Token } from '@/shared/api/model';

export const tokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: ({ signal }) => api.get<Page<Token>>('/tokens', { query: { limit: 100 }, signal }),
});
