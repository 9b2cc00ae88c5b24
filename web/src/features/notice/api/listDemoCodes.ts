import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { DemoCodes } from '@/shared/api/model';

export const demoCodesQuery = queryOptions({
  queryKey: ['demo-codes'],
  queryFn: ({ signal }) => api.get<DemoCodes>('/demo/codes', { signal }),
  refetchInterval: 2_000,
});
