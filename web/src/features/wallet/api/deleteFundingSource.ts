import { api } from '@/shared/api/client';

export const deleteFundingSource = (id: string) =>
  api.delete(`/funding-sources/${encodeURIComponent(id)}`);
