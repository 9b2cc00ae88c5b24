import { infiniteQueryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { AuditEntry } from '@/shared/api/deskModel';
import type { Page } from '@/shared/api/model';

export interface AuditSearch {
  actor: string;
  person: string;
  action: string;
  subject: string;
}

/** Asked once for each search, since each reading is on record. */
export const auditQuery = (search: AuditSearch) =>
  infiniteQueryOptions({
    queryKey: ['desk', 'audit', search],
    initialPageParam: null as string | null,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<AuditEntry>>('/staff/audit', {
        query: { ...search, limit: 50, cursor: pageParam },
        signal,
      }),
    getNextPageParam: (last) => last.next_cursor,
  });
