import { api } from '@/shared/api/client';
import type { Me } from '@/shared/api/model';

export const createSession = (handle: string, password: string) =>
  api.post<Me>('/sessions', { handle, password });
