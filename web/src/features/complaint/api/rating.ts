import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';

export interface RatingQuestion {
  number: string;
  answered: boolean;
}

const pathOf = (token: string) => `/ratings/${encodeURIComponent(token)}`;

export const ratingQuery = (token: string) =>
  queryOptions({
    queryKey: ['rating', token],
    queryFn: ({ signal }) => api.get<RatingQuestion>(pathOf(token), { signal }),
    retry: false,
  });

export const createRating = (token: string, body: { score: number; text?: string }) =>
  api.post<unknown>(pathOf(token), body);
