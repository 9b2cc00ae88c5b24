import { api } from '@/shared/api/client';

export const readAllMessages = () => api.post<unknown>('/inbox/read-all');
