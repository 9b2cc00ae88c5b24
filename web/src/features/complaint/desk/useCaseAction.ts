import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ActionAnswer, actOn, deskCaseKey } from '../api/deskCase';
import { queueKey } from '../api/queue';

/** What is done to a case is asked for again by all who show it, also when it was refused. */
export function useCaseAction(id: string, path: string, onDone?: (answer: ActionAnswer) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: object) => actOn(id, path, body),
    onSuccess: onDone,
    onSettled: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: deskCaseKey(id) }),
        client.invalidateQueries({ queryKey: queueKey }),
      ]);
    },
  });
}
