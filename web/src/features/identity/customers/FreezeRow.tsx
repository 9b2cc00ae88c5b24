import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerFreeze } from '@/shared/api/reviewModel';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { proposeLift } from '../api/freezeCustomer';
import rows from '../Rows.module.css';

interface Props {
  person: string;
  freeze: CustomerFreeze;
  mayLift: boolean;
}

export function FreezeRow({ person, freeze, mayLift }: Props) {
  const { t } = useTranslation(['customers', 'common']);
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  return (
    <li className={rows['row']}>
      <Text fw={560}>{t(`freezes.kind.${freeze.kind}`)}</Text>
      <Text size="sm" c="dimmed">
        {t('freezes.since', { when: formatDayTime(freeze.since, language) })}
        {freeze.ends_at
          ? ` · ${t('freezes.until', { when: formatDayTime(freeze.ends_at, language) })}`
          : ''}
      </Text>
      {freeze.authority ? (
        <Text size="sm">{`${freeze.authority} · ${freeze.reference ?? ''}`}</Text>
      ) : null}
      {freeze.reason ? <Text size="sm">{freeze.reason}</Text> : null}
      {freeze.reason_suppressed ? (
        <Text size="sm" fw={560}>
          {t('freezes.suppressed')}
        </Text>
      ) : null}
      {asking ? (
        <LiftForm person={person} freeze={freeze.id} />
      ) : mayLift ? (
        <Button variant="default" size="sm" mt="xs" onClick={() => setAsking(true)}>
          {t('freezes.propose_lift')}
        </Button>
      ) : null}
    </li>
  );
}

function LiftForm({ person, freeze }: { person: string; freeze: string }) {
  const { t } = useTranslation(['customers', 'common']);
  const [reason, setReason] = useState('');
  const propose = useMutation({ mutationFn: () => proposeLift(person, freeze, reason.trim()) });
  if (propose.isSuccess) {
    return (
      <Alert role="status" color="teal" variant="light" mt="xs">
        {t('proposed')}
      </Alert>
    );
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (reason.trim() && !propose.isPending) propose.mutate();
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="sm" mt="xs">
        <TextInput
          label={t('freezes.lift_reason')}
          description={t('second_person')}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ProblemNotice error={propose.error} />
        <Group>
          <Button type="submit" loading={propose.isPending} disabled={!reason.trim()}>
            {t('propose')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
