import { api } from '@/shared/api/client';
import type { Frozen } from '@/shared/api/model';

export const createLinkFreeze = (link: string) => api.post<Frozen>('/link-freezes', { link });
