import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { FundingSource, Page } from '@/shared/api/model';

export const fundingSourcesQuery = queryOptions({
  queryKey: ['funding-sources'],
  queryFn: async ({ signal }) =>
    (await api.get<Page<FundingSource>>('/funding-sources', { signal })).data,
});
