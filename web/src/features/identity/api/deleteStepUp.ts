import { api } from '@/shared/api/client';

/** Says no: it cannot be confirmed any more. */
export const deleteStepUp = (id: string) => api.delete(`/step-ups/${id}`);
