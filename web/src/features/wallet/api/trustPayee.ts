import { api } from '@/shared/api/client';
import type { KnownPayee } from '@/shared/api/model';

export const trustPayee = (id: string) => api.put<KnownPayee>(`/payees/${id}/trust`, {});

export const distrustPayee = (id: string) => api.delete(`/payees/${id}/trust`);
