import { api } from '@/shared/api/client';

export const readMessage = (id: string) => api.post<unknown>(`/inbox/${encodeURIComponent(id)}/read`);
