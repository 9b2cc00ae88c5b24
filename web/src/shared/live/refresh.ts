import type { QueryClient, QueryKey } from '@tanstack/react-query';

/**
 * Asks again for what the page shows. The first answer of a query that is still under way may be
 * older than the news, and asking again now would only wait for it; so another follows it.
 */
export async function refresh(client: QueryClient, queryKey: QueryKey): Promise<void> {
  const first = client
    .getQueryCache()
    .findAll({ queryKey, fetchStatus: 'fetching' })
    .some(({ state }) => state.data === undefined);
  await client.invalidateQueries({ queryKey });
  if (first) await client.invalidateQueries({ queryKey });
}
