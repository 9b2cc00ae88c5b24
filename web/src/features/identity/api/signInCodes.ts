import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { SignInCodes } from '@/shared/api/factors';
import { securityKey } from './getSecurity';

export const signInCodesQuery = queryOptions({
  queryKey: [...securityKey, 'sign-in-codes'],
  queryFn: ({ signal }) => api.get<SignInCodes>('/me/sign-in-codes', { signal }),
});

export const chooseSignInCodes = (channels: SignInCodes['channels'], password: string) =>
  api.put<SignInCodes>('/me/sign-in-codes', { channels, password });
