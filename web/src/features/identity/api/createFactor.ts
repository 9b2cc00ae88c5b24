import { api } from '@/shared/api/client';
import type { Proof } from '@/shared/api/factors';
import type { NewFactor } from '@/shared/api/model';

export const createFactor = (name: string, proof: Proof) =>
  api.post<NewFactor>('/me/factors', { name, ...proof });
