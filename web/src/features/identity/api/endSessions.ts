import { api } from '@/shared/api/client';

export const endSession = (id: string) => api.delete(`/sessions/${encodeURIComponent(id)}`);

/** All but the one that asks. */
export const endOtherSessions = () => api.delete('/sessions');
