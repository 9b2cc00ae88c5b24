import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Article, Macro } from '@/shared/api/deskCaseModel';
import type { Page } from '@/shared/api/model';

export const macrosQuery = queryOptions({
  queryKey: ['desk', 'macros'],
  queryFn: ({ signal }) =>
    api.get<Page<Macro> & { allowed_actions?: string[] }>('/staff/macros', { query: { limit: 100 }, signal }),
  staleTime: 60_000,
});

export type MacroBody = Pick<Macro, 'name' | 'text_en' | 'text_zh'>;

export const createMacro = (body: MacroBody) => api.post<Macro>('/staff/macros', body);
export const updateMacro = (id: string, body: MacroBody) => api.put<Macro>(`/staff/macros/${id}`, body);
export const deleteMacro = (id: string) => api.delete(`/staff/macros/${id}`);

export const articlesQuery = (q: string) =>
  queryOptions({
    queryKey: ['desk', 'articles', q],
    queryFn: ({ signal }) =>
      api.get<Page<Article> & { allowed_actions?: string[] }>('/staff/articles', {
        query: { q, limit: 50 },
        signal,
      }),
    placeholderData: (previous) => previous,
  });

export type ArticleBody = Pick<Article, 'title' | 'body' | 'language'>;

export const createArticle = (body: ArticleBody) => api.post<Article>('/staff/articles', body);
export const updateArticle = (id: string, body: ArticleBody) =>
  api.put<Article>(`/staff/articles/${id}`, body);
export const deleteArticle = (id: string) => api.delete(`/staff/articles/${id}`);
