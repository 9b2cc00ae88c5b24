import { useQuery } from '@tanstack/react-query';
import type { Names } from '@/shared/api/ruleModel';
import { calendarsQuery, packsQuery } from '../api/rules';

/** What calendars and packs are called, for those who work with them. */
export function useNames(): Names {
  const calendars = useQuery(calendarsQuery).data?.data ?? [];
  const packs = useQuery(packsQuery).data?.data ?? [];
  return Object.fromEntries([
    ...calendars.map(({ id, name }) => [id, { en: name, zh: name }]),
    ...packs.map(({ id, title }) => [id, title]),
  ]);
}
