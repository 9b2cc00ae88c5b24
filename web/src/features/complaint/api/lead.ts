import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Escalation, Feedback, Wall } from '@/shared/api/leadModel';
import type { Page } from '@/shared/api/model';

export const wallQuery = queryOptions({
  queryKey: ['desk', 'wall'],
  queryFn: ({ signal }) => api.get<Wall>('/staff/wall', { signal }),
  refetchInterval: 5000,
});

export const escalationsKey = ['desk', 'escalations'];

export const escalationsQuery = (level: string | null) =>
  infiniteQueryOptions({
    queryKey: [...escalationsKey, level],
    initialPageParam: null as string | null,
    refetchInterval: 15_000,
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Escalation>>('/staff/escalations', {
        query: { level, cursor: pageParam },
        signal,
      }),
    getNextPageParam: (last) => last.next_cursor,
  });

export const takeEscalation = (id: string) =>
  api.post<Escalation>(`/staff/escalations/${encodeURIComponent(id)}/taking`);

export const feedbackKey = ['desk', 'feedback'];

export const feedbackQuery = (waiting: boolean) =>
  infiniteQueryOptions({
    queryKey: [...feedbackKey, waiting],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Feedback>>('/staff/feedback', { query: { waiting, cursor: pageParam }, signal }),
    getNextPageParam: (last) => last.next_cursor,
  });

export const answerFeedback = (id: string, note: string) =>
  api.post<Feedback>(`/staff/feedback/${encodeURIComponent(id)}/answer`, { note });
