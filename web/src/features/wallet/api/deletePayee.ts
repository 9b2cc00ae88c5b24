import { api } from '@/shared/api/client';

export const deletePayee = (id: string) => api.delete(`/payees/${id}`);
