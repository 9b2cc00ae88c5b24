import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/model';
import type { Review } from '@/shared/api/reviewModel';
import { securityKey } from './getSecurity';

/** Part of a person's security, so that news about it asks for this again. */
export const reviewsQuery = queryOptions({
  queryKey: [...securityKey, 'reviews'],
  queryFn: ({ signal }) => api.get<Page<Review>>('/me/reviews', { query: { limit: 20 }, signal }),
});
