import { api } from '@/shared/api/client';
import type { Verification } from '@/shared/api/model';

export interface NewSignUp {
  handle: string;
  name: string;
  language: string;
  country: string;
  password: string;
}

export const createSignUp = (signUp: NewSignUp) => api.post<Verification>('/sign-ups', signUp);
