import type { QueueFilters } from '../api/queue';
import { useQueue } from '../queue/useQueue';

/** The cases of the view one came from, and those before and after the one that is open. */
export function useNeighbours(id: string, filters: QueueFilters) {
  const { cases = [] } = useQueue(filters);
  const at = cases.findIndex((one) => one.id === id);
  return {
    cases,
    next: (at < 0 ? cases[0] : cases[at + 1])?.id,
    previous: at > 0 ? cases[at - 1]?.id : undefined,
  };
}
