import { api } from '@/shared/api/client';

export const deleteToken = (id: string) => api.delete(`/tokens/${encodeURIComponent(id)}`);
