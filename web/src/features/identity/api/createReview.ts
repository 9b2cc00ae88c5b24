import { api } from '@/shared/api/client';
import type { Review } from '@/shared/api/reviewModel';

export interface ReviewRequest {
  kind: 'tier' | 'unfreeze';
  tier?: string;
  document: string;
  files: { part: string; id: string }[];
  words?: string;
}

export const createReview = (request: ReviewRequest) => api.post<Review>('/me/reviews', request);
