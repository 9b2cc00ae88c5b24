import { api } from '@/shared/api/client';

export interface LegalOrder {
  authority: string;
  reference: string;
  reason: string;
  reason_suppressed: boolean;
  until?: string;
}

export const freezeCustomer = (id: string, reason: string, lost: string[]) =>
  api.post<{ id: string }>(`/staff/customers/${id}/freezes`, { reason, lost });

export const freezeCustomerByLaw = (id: string, order: LegalOrder) =>
  api.post<{ id: string }>(`/staff/customers/${id}/legal-freezes`, order);

/** A second person decides. */
export const proposeLift = (id: string, freeze: string, reason: string) =>
  api.post<{ id: string }>(`/staff/customers/${id}/legal-freezes/${freeze}/lift-proposals`, { reason });
