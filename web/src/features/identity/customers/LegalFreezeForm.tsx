import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { freezeCustomerByLaw } from '../api/freezeCustomer';
import { customerQuery } from '../api/getCustomer';

/** At the word of a court or an office. */
export function LegalFreezeForm({ person, close }: { person: string; close: () => void }) {
  const { t } = useTranslation(['customers', 'common']);
  const client = useQueryClient();
  const [order, setOrder] = useState({ authority: '', reference: '', reason: '', until: '' });
  const [suppressed, setSuppressed] = useState(false);
  const freeze = useMutation({
    mutationFn: () =>
      freezeCustomerByLaw(person, {
        authority: order.authority.trim(),
        reference: order.reference.trim(),
        reason: order.reason.trim(),
        reason_suppressed: suppressed,
        ...(order.until ? { until: new Date(`${order.until}T23:59:59`).toISOString() } : {}),
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: customerQuery(person).queryKey });
      close();
    },
  });
  const texts = ['authority', 'reference', 'reason'] as const;
  const ready = texts.every((text) => order[text].trim() !== '');

  function submit(event: FormEvent) {
    event.preventDefault();
    if (ready && !freeze.isPending) freeze.mutate();
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        {texts.map((text) => (
          <TextInput
            key={text}
            label={t(`law.${text}`)}
            maxLength={200}
            value={order[text]}
            onChange={(event) => setOrder({ ...order, [text]: event.currentTarget.value })}
          />
        ))}
        <TextInput
          type="date"
          label={t('law.until')}
          value={order.until}
          onChange={(event) => setOrder({ ...order, until: event.currentTarget.value })}
        />
        <Checkbox
          label={t('law.suppressed')}
          description={t('law.suppressed_why')}
          checked={suppressed}
          onChange={(event) => setSuppressed(event.currentTarget.checked)}
        />
        <ProblemNotice error={freeze.error} />
        <Group>
          <Button type="submit" variant="light" color="red" loading={freeze.isPending} disabled={!ready}>
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
