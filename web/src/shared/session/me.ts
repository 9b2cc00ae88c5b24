import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Me } from '@/shared/api/model';
import { Problem } from '@/shared/api/problem';

export const meKey = ['me'] as const;

/** The person signed in, or null. */
export const meQuery = queryOptions({
  queryKey: meKey,
  staleTime: 60_000,
  queryFn: async ({ signal }): Promise<Me | null> => {
    try {
      return await api.get<Me>('/me', { signal });
    } catch (error) {
      if (error instanceof Problem && error.status === 401) return null;
      throw error;
    }
  },
});

export const useMe = () => useQuery(meQuery);

/** For screens behind the sign-in, where there always is a person. */
export function usePerson(): Me {
  const { data } = useMe();
  if (!data) throw new Error('Expected a signed-in person, but there is none.');
  return data;
}
