import { queryOptions } from '@tanstack/react-query';
import type { Device } from '@/shared/api/alerts';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/model';
import { securityKey } from './getSecurity';

/** The server keeps fewer than a page of them. */
export const devicesQuery = queryOptions({
  queryKey: [...securityKey, 'devices'],
  queryFn: ({ signal }) =>
    api.get<Page<Device>>('/me/devices', { query: { limit: 100 }, signal }),
});

const path = (id: string) => `/me/devices/${encodeURIComponent(id)}`;

export const renameDevice = (id: string, name: string) => api.patch<Device>(path(id), { name });

export const signOutDevice = (id: string) => api.post<void>(`${path(id)}/sign-out`);

export const forgetDevice = (id: string) => api.delete(path(id));
