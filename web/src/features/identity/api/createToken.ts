import { api } from '@/shared/api/client';
import type { NewToken } from '@/shared/api/model';

export const scopes = ['wallet:read', 'payments:write', 'profile:read'] as const;

export interface TokenRequest {
  name: string;
  scopes: string[];
  expires_in_days?: number;
}

/** The answer carries the secret `token`, this one time only. */
export const createToken = (token: TokenRequest) => api.post<NewToken>('/tokens', token);
