import { Alert, Button, Group, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';

interface Props {
  label: string;
  propose: (reason: string) => Promise<unknown>;
}

/** Asks a second of the staff, with a reason. */
export function ProposeForm({ label, propose }: Props) {
  const { t } = useTranslation(['customers', 'common']);
  const [reason, setReason] = useState('');
  const proposal = useMutation({ mutationFn: () => propose(reason.trim()) });
  if (proposal.isSuccess) {
    return (
      <Alert role="status" color="teal" variant="light" mt="xs">
        {t('proposed')}
      </Alert>
    );
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (reason.trim() && !proposal.isPending) proposal.mutate();
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="sm" mt="xs">
        <TextInput
          label={label}
          description={t('second_person')}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ProblemNotice error={proposal.error} />
        <Group>
          <Button type="submit" loading={proposal.isPending} disabled={!reason.trim()}>
            {t('propose')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
