import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Lost } from '@/shared/api/model';
import { createFreeze } from '../api/createFreeze';
import { securityKey, securityQuery } from '../api/getSecurity';

/** Freezes, or adds what was lost to the freeze there is; either is shown at once. */
export function useFreeze() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (lost: Lost[]) => createFreeze(lost),
    onSuccess: (frozen) => {
      client.setQueryData(securityQuery.queryKey, (known) => known && { ...known, frozen });
      void client.invalidateQueries({ queryKey: securityKey });
    },
  });
}
