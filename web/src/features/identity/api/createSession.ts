import { api } from '@/shared/api/client';
import type { SecondStep } from '@/shared/api/factors';
import type { Me } from '@/shared/api/model';

/** Who it is, or the second step to show. */
export const createSession = (handle: string, password: string) =>
  api.post<Me | SecondStep>('/sessions', { handle, password });

export const isSecondStep = (answer: Me | SecondStep): answer is SecondStep => 'methods' in answer;
