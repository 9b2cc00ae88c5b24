import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { DemoPerson } from '@/shared/api/model';
import { Problem } from '@/shared/api/problem';

/** Empty outside the demo, where the address does not exist. */
export const demoPeopleQuery = queryOptions({
  queryKey: ['demo-people'],
  staleTime: Infinity,
  queryFn: async ({ signal }): Promise<DemoPerson[]> => {
    try {
      return (await api.get<{ data: DemoPerson[] }>('/demo/people', { signal })).data;
    } catch (error) {
      if (error instanceof Problem && [401, 403, 404].includes(error.status)) return [];
      throw error;
    }
  },
});

/** True in the demo, where pages may explain how to play with it. */
export const useIsDemo = (): boolean => (useQuery(demoPeopleQuery).data?.length ?? 0) > 0;
