import { api } from '@/shared/api/client';

export interface ConfirmedContact {
  channel: string;
  address: string | null;
  verified: boolean;
}

/** Looks at the link without an answer, and spends it with one. */
export const confirmContact = (link: string, confirm?: boolean) =>
  api.post<ConfirmedContact>('/contact-confirmations', {
    link,
    ...(confirm === undefined ? {} : { confirm }),
  });
