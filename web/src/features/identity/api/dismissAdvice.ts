import { api } from '@/shared/api/client';

/** Puts advice about devices away until the next risk is seen. */
export const dismissAdvice = () => api.post<void>('/me/advice-dismissals');
