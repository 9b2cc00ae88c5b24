import { api } from '@/shared/api/client';
import type { NewFactor } from '@/shared/api/model';

export const createFactor = (name: string, password: string) =>
  api.post<NewFactor>('/me/factors', { name, password });
