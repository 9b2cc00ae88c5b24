import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { StrongFactor } from '@/shared/api/factors';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { securityKey } from '../api/getSecurity';
import { keepFactor } from '../api/removeFactor';

/** Calls the removal off, with one tap: the account only stays as safe as it was. */
export function KeepButton({ factor }: { factor: StrongFactor }) {
  const { t } = useTranslation('factors');
  const client = useQueryClient();
  const keep = useMutation({
    mutationFn: () => keepFactor(factor.id),
    onSuccess: () => client.invalidateQueries({ queryKey: securityKey }),
  });
  return (
    <>
      <ProblemNotice error={keep.error} />
      <Button mt="xs" size="sm" loading={keep.isPending} onClick={() => keep.mutate()}>
        {t('keep')}
      </Button>
    </>
  );
}
