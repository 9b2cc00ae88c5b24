import { api } from '@/shared/api/client';
import type { Freeze, Lost } from '@/shared/api/model';

/** Asked for again, it adds what was lost to the freeze there is. */
export const createFreeze = (lost: Lost[]) =>
  api.post<Freeze>('/me/freeze', lost.length > 0 ? { lost } : {});
