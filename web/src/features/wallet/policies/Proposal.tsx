import { Alert, Button, Group, SimpleGrid, Text, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/ui/Card';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { proposePaymentPolicy, type PolicyVersion } from '../api/paymentPolicies';
import { FigureChanges } from './FigureChanges';
import { changesOf, type Figures } from './figures';

interface Props {
  current: PolicyVersion;
  next: Figures;
}

/** What would change, from when on and why, before it goes to a second person. */
export function Proposal({ current, next }: Props) {
  const { t } = useTranslation(['payment_policies', 'common']);
  const [from, setFrom] = useState('');
  const [reason, setReason] = useState('');
  const changes = changesOf(current.body, next);
  const propose = useMutation({
    mutationFn: () =>
      proposePaymentPolicy(current.name, {
        valid_from: new Date(from).toISOString(),
        reason: reason.trim(),
        body: next,
      }),
  });
  if (propose.isSuccess) {
    return (
      <Alert role="status" color="teal" variant="light">
        {t('proposed')}
      </Alert>
    );
  }
  const ready = changes.length > 0 && from !== '' && reason.trim() !== '';

  function submit(event: FormEvent) {
    event.preventDefault();
    if (ready && !propose.isPending) propose.mutate();
  }

  return (
    <Card as="form" onSubmit={submit}>
      <Title order={2}>{t('changes')}</Title>
      {changes.length === 0 ? <Text c="dimmed">{t('unchanged')}</Text> : null}
      <FigureChanges changes={changes} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} mt="sm">
        <TextInput
          type="datetime-local"
          label={t('from')}
          description={t('from_why')}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput
          label={t('reason')}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </SimpleGrid>
      <ProblemNotice error={propose.error} />
      <Group mt="md">
        <Button type="submit" loading={propose.isPending} disabled={!ready}>
          {t('propose')}
        </Button>
      </Group>
    </Card>
  );
}
