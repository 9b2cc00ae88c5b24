import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, withQuery } from '@/shared/api/client';
import type { Page } from '@/shared/api/model';
import type { Cause, OpenedReview, ReviewPart, WaitingReview } from '@/shared/api/reviewModel';

export const waitingReviewsKey = ['desk', 'reviews'] as const;

export const waitingReviewsQuery = infiniteQueryOptions({
  queryKey: waitingReviewsKey,
  initialPageParam: null as string | null,
  queryFn: ({ pageParam, signal }) =>
    api.get<Page<WaitingReview>>('/staff/reviews', { query: { cursor: pageParam }, signal }),
  getNextPageParam: (last) => last.next_cursor,
});

/** Read once per visit, since each reading is recorded. */
export const openedReviewQuery = (id: string) =>
  queryOptions({
    queryKey: ['desk', 'review', id],
    staleTime: 5 * 60_000,
    refetchOnWindowFocus: false,
    queryFn: ({ signal }) => api.get<OpenedReview>(`/staff/reviews/${id}`, { signal }),
  });

export const reviewFileAddress = (id: string, part: ReviewPart) =>
  withQuery(`/staff/reviews/${id}/files/${part}`);

export const declineReview = (id: string, cause: Cause, note: string) =>
  api.post<OpenedReview>(`/staff/reviews/${id}/decline`, { cause, note });

/** A second person decides. */
export const proposeGrant = (id: string, reason: string) =>
  api.post<{ id: string }>(`/staff/reviews/${id}/grant-proposals`, { reason });
