import { useDebouncedCallback } from '@mantine/hooks';
import { useNavigation } from 'react-router';

const pause = 300;

/**
 * Settles what is typed when the typing pauses. Not for somebody on the way to another page by then:
 * what is settled stands in the address, and would fetch them back.
 */
export function useSettled(settle: (value: string) => void) {
  const { state } = useNavigation();
  return useDebouncedCallback((value: string) => {
    if (state === 'idle') settle(value);
  }, pause);
}
