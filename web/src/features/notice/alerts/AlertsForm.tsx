import { Button, NumberInput, Stack, Switch, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AlertPreference, Channels } from '@/shared/api/alerts';
import { asProblem } from '@/shared/api/problem';
import { useProblemText } from '@/shared/errors/useProblemText';
import { Card } from '@/shared/ui/Card';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { alertPreferencesQuery, chooseAlerts } from '../api/alertPreferences';

export function AlertsForm({ found }: { found: AlertPreference }) {
  const { t } = useTranslation(['alerts', 'common']);
  const words = useProblemText();
  const client = useQueryClient();
  const [debits, setDebits] = useState(found.debits);
  const [credits, setCredits] = useState(found.credits);
  const [from, setFrom] = useState<number | string>(found.debit_from ?? '');
  const save = useMutation({
    mutationFn: () =>
      chooseAlerts({ debits, credits, debit_from: typeof from === 'number' ? from : null }),
    onSuccess: (answer) => client.setQueryData(alertPreferencesQuery.queryKey, answer),
  });
  const problem = save.error ? asProblem(save.error) : null;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  }

  return (
    <form onSubmit={submit}>
      <Stack gap={18}>
        <Choice name="debits" value={debits} reachable={found.reachable} onChange={setDebits}>
          <NumberInput
            label={t('debits.from')}
            description={t('debits.from_why')}
            min={1}
            max={1_000_000}
            allowDecimal={false}
            allowNegative={false}
            hideControls
            value={from}
            error={words.field(problem, 'debit_from')}
            onChange={setFrom}
          />
        </Choice>
        <Choice name="credits" value={credits} reachable={found.reachable} onChange={setCredits} />
        <Card>
          <Title order={2}>{t('always.title')}</Title>
          <Text c="dimmed" mt={4}>
            {t('always.text')}
          </Text>
        </Card>
        <ProblemNotice error={problem} />
        <Button type="submit" loading={save.isPending}>
          {t('common:save')}
        </Button>
        {save.isSuccess ? <Text role="status">{t('saved')}</Text> : null}
      </Stack>
    </form>
  );
}

interface ChoiceProps {
  name: 'debits' | 'credits';
  value: Channels;
  reachable: Channels;
  onChange: (value: Channels) => void;
  children?: React.ReactNode;
}

/** A channel that leads nowhere cannot be chosen, and says what is missing. */
function Choice({ name, value, reachable, onChange, children }: ChoiceProps) {
  const { t } = useTranslation(['alerts', 'common']);
  return (
    <Card>
      <Title order={2}>{t(`${name}.title`)}</Title>
      <Text c="dimmed" mt={4} mb="md">
        {t(`${name}.text`)}
      </Text>
      <Stack>
        {(['email', 'sms'] as const).map((channel) => (
          <Switch
            key={channel}
            size="md"
            label={t(`by.${channel}`)}
            aria-label={`${t(`${name}.title`)}: ${t(`by.${channel}`)}`}
            description={reachable[channel] ? undefined : t(`missing.${channel}`)}
            disabled={!reachable[channel]}
            checked={reachable[channel] && value[channel]}
            onChange={(event) => onChange({ ...value, [channel]: event.currentTarget.checked })}
          />
        ))}
        {children}
      </Stack>
    </Card>
  );
}
