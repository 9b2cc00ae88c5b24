import { api } from '@/shared/api/client';

export const deleteSession = () => api.delete('/sessions/current');
