import { queryOptions } from '@tanstack/react-query';
import type { AlertPreference, Channels } from '@/shared/api/alerts';
import { api } from '@/shared/api/client';

export const alertPreferencesQuery = queryOptions({
  queryKey: ['alert-preferences'],
  queryFn: ({ signal }) => api.get<AlertPreference>('/me/alert-preferences', { signal }),
});

export interface AlertWish {
  debits: Channels;
  debit_from: number | null;
  credits: Channels;
}

export const chooseAlerts = (wish: AlertWish) =>
  api.put<AlertPreference>('/me/alert-preferences', wish);
