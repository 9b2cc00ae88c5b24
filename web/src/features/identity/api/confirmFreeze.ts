import { api } from '@/shared/api/client';
import type { Freeze } from '@/shared/api/model';

export const confirmFreeze = () => api.post<Freeze>('/me/freeze/confirmation');
