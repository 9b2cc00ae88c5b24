import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { freezeCustomer } from '../api/freezeCustomer';
import { customerQuery } from '../api/getCustomer';

const things = ['phone', 'email', 'authenticator', 'passkey'] as const;

/** At the customer's word, or at a suspicion. */
export function AgentFreezeForm({ person, close }: { person: string; close: () => void }) {
  const { t } = useTranslation(['customers', 'common']);
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const [lost, setLost] = useState<string[]>([]);
  const freeze = useMutation({
    mutationFn: () => freezeCustomer(person, reason.trim(), lost),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: customerQuery(person).queryKey });
      close();
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (reason.trim() && !freeze.isPending) freeze.mutate();
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          label={t('freezes.reason')}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Checkbox.Group label={t('freezes.lost')} value={lost} onChange={setLost}>
          <Stack gap="sm" mt="xs">
            {things.map((thing) => (
              <Checkbox key={thing} value={thing} label={t(`freezes.thing.${thing}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
        <ProblemNotice error={freeze.error} />
        <Group>
          <Button
            type="submit"
            variant="light"
            color="red"
            loading={freeze.isPending}
            disabled={!reason.trim()}
          >
            {t('freezes.freeze_now')}
          </Button>
          <Button variant="default" onClick={close}>
            {t('common:cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
