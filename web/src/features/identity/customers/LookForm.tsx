import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerLook } from '@/shared/api/reviewModel';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { createCustomerLook } from '../api/customerLooks';

interface Props {
  /** Whom: typed by the caller, or known already. */
  who: { handle: string } | { person_id: string };
  children?: ReactNode;
  onOpened: (look: CustomerLook) => void;
}

/** No reason, no look. */
export function LookForm({ who, children, onOpened }: Props) {
  const { t } = useTranslation(['customers', 'common']);
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const open = useMutation({
    mutationFn: () => createCustomerLook({ ...who, reason: reason.trim() }),
    onSuccess: async (look) => {
      await client.invalidateQueries({ queryKey: ['desk'] });
      onOpened(look);
    },
  });
  const ready = reason.trim() !== '' && (!('handle' in who) || who.handle.trim() !== '');

  function submit(event: FormEvent) {
    event.preventDefault();
    if (ready && !open.isPending) open.mutate();
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        {children}
        <Textarea
          label={t('look.reason')}
          description={t('look.reason_why')}
          autosize
          minRows={2}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value.replace(/\n/g, ' '))}
        />
        <ProblemNotice error={open.error} />
        <Group>
          <Button type="submit" loading={open.isPending} disabled={!ready}>
            {t('look.open')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
