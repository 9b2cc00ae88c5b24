import { api } from '@/shared/api/client';
import type { Me } from '@/shared/api/model';

export const updateMe = (change: { name?: string; language?: string }) =>
  api.patch<Me>('/me', change);
