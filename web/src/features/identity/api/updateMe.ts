import { api } from '@/shared/api/client';
import type { Me } from '@/shared/api/model';

type Changeable = 'name' | 'language' | 'found_by_email' | 'found_by_phone';

export const updateMe = (change: Partial<Pick<Me, Changeable>>) =>
  api.patch<Me>('/me', change);
