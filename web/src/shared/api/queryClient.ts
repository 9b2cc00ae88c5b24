import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { meKey } from '@/shared/session/me';
import { Problem } from './problem';

/**
 * Server state lives here only. Requests go out even when the browser believes it is offline, so
 * that a screen shows "no connection" with a way to try again instead of waiting without a word.
 */
export function newQueryClient(): QueryClient {
  const onError = (error: unknown) => {
    if (error instanceof Problem && error.code === 'not_signed_in') {
      client.setQueryData(meKey, null);
    }
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 10_000,
        retry: (failures, error) =>
          error instanceof Problem && error.isTemporary && error.status !== 429 && failures < 1,
        retryDelay: 600,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  return client;
}
