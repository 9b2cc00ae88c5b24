import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { queueQuery, type QueueFilters } from '../api/queue';

export const standingViews = [
  'mine', 'unassigned', 'open', 'all_open', 'waiting', 'snoozed', 'ended',
] as const;
export type StandingView = (typeof standingViews)[number];

const names = [
  'q', 'kind', 'problem_type', 'channel', 'tag', 'state', 'assignee', 'incident', 'due',
] as const;
export type FilterName = (typeof names)[number];

/** The view and its filters stand in the address: reloaded, kept and shared with it. */
export function useQueueAddress() {
  const [search, setSearch] = useSearchParams();
  const view = standingViews.find((one) => one === search.get('view')) ?? 'open';
  const chosen: QueueFilters = {};
  for (const name of names) {
    const value = search.get(name);
    if (value) chosen[name] = value;
  }
  return {
    view,
    chosen,
    /** Words are looked for in all cases, whatever view is shown. */
    filters: (chosen.q ? chosen : { view, ...chosen }) as QueueFilters,
    count: Object.keys(chosen).filter((name) => name !== 'q').length,
    /** As it stands behind the question mark, to carry it along into a case. */
    text: search.toString(),
    show(next: StandingView, filters: QueueFilters = {}) {
      setSearch({ view: next, ...filters });
    },
    set(name: FilterName, value: string) {
      setSearch(
        (current) => {
          const next = new URLSearchParams(current);
          if (value) next.set(name, value);
          else next.delete(name);
          return next;
        },
        { replace: true },
      );
    },
  };
}

export function useQueue(filters: QueueFilters) {
  const query = useInfiniteQuery(queueQuery(filters));
  return { query, cases: query.data?.pages.flatMap((page) => page.data) };
}
