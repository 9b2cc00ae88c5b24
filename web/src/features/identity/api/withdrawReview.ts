import { api } from '@/shared/api/client';
import type { Review } from '@/shared/api/reviewModel';

export const withdrawReview = (id: string) => api.post<Review>(`/me/reviews/${id}/withdrawal`);
