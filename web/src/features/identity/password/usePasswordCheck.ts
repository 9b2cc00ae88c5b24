import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { checkPassword } from '../api/checkPassword';

/** Asks the server how strong the password is, a moment after typing stops; nothing is kept. */
export function usePasswordCheck(password: string, context: string[]) {
  const [settled] = useDebouncedValue(password, 300);
  const words = context.filter((word) => word.trim() !== '');
  const query = useQuery({
    queryKey: ['password-check', settled, ...words],
    queryFn: ({ signal }) => checkPassword(settled, words, signal),
    enabled: settled !== '',
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
    placeholderData: keepPreviousData,
  });
  return password === '' ? undefined : query.data;
}
