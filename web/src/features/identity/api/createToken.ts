import { api } from '@/shared/api/client';
import type { Token } from '@/shared/api/model';

export const scopes = ['wallet:read', 'payments:write', 'profile:read'] as const;

export interface NewToken {
  name: string;
  scopes: string[];
  expires_in_days?: number;
}

/** The answer carries the secret `token`, this one time only. */
export const createToken = (token: NewToken) => api.post<Token>('/tokens', token);
