import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Someone } from '@/shared/api/deskModel';
import type { Page } from '@/shared/api/model';

export interface AgentAtWork extends Someone {
  presence: string;
  cases: number;
  cases_max: number;
}

export const agentsQuery = queryOptions({
  queryKey: ['desk', 'agents'],
  queryFn: async ({ signal }) =>
    (await api.get<Page<AgentAtWork>>('/staff/agents', { query: { limit: 100 }, signal })).data,
});
