import { api } from '@/shared/api/client';
import type { Appeal } from '@/shared/api/model';

export const createAppeal = (text: string) => api.post<Appeal>('/me/freeze/appeals', { text });
