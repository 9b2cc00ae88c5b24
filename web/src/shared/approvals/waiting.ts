import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/model';
import type { Approval } from '@/shared/api/reviewModel';

/** What of a kind waits for a second person, as far as one may propose or decide it. */
export const waitingQuery = (kind: string) =>
  queryOptions({
    queryKey: ['desk', 'approvals', 'waiting', kind],
    queryFn: ({ signal }) =>
      api.get<Page<Approval>>('/staff/approvals', {
        query: { state: 'proposed', kind, limit: 100 },
        signal,
      }),
  });
