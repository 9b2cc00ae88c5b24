import { Alert, Button, Group, NumberInput, Select, TextInput, Title, Stack } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change, ClockPolicy, LadderStep, PolicyVersion } from '@/shared/api/leadModel';
import { Card } from '@/shared/ui/Card';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { changePolicies, packsQuery, policiesQuery } from '../api/rules';
import { Ladder } from './Ladder';
import { PolicyCard } from './PolicyCard';

interface Props {
  current: PolicyVersion;
  onDone: (change: Change) => void;
}

/** All policies as one document: the first that fits a case counts. */
export function PoliciesForm({ current, onDone }: Props) {
  const { t } = useTranslation('supervision');
  const client = useQueryClient();
  const packs = useQuery(packsQuery);
  const [body, setBody] = useState(current.body);
  const [reason, setReason] = useState('');
  const law = JSON.stringify(body.statutory) !== JSON.stringify(current.body.statutory);
  const changed = JSON.stringify(body) !== JSON.stringify(current.body);
  const save = useMutation({
    mutationFn: () => changePolicies(current.version, body, reason.trim()),
    onSuccess: async (change) => {
      onDone(change);
      await client.invalidateQueries({ queryKey: policiesQuery.queryKey });
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (changed && reason.trim() && !save.isPending) save.mutate();
  }

  const put = (at: number, next: ClockPolicy) =>
    setBody({ ...body, policies: body.policies.map((one, n) => (n === at ? next : one)) });
  const climb = (ladder: LadderStep[]) => setBody({ ...body, ladder });

  return (
    <Stack component="form" onSubmit={submit}>
      {body.policies.map((policy, at) => (
        <PolicyCard
          key={policy.name}
          policy={policy}
          order={at + 1}
          onChange={(next) => put(at, next)}
        />
      ))}
      <Card as="div">
        <Title order={2}>{t('policies.ladder')}</Title>
        <Ladder steps={body.ladder} onChange={climb} />
        <NumberInput
          mt="sm"
          label={t('policies.repeat')}
          min={30}
          max={100_000}
          value={body.repeat_minutes}
          onChange={(next) => setBody({ ...body, repeat_minutes: Number(next) })}
        />
      </Card>
      <Card as="div">
        <Title order={2}>{t('policies.law')}</Title>
        <Ladder
          steps={body.statutory.ladder}
          onChange={(ladder) => setBody({ ...body, statutory: { ...body.statutory, ladder } })}
        />
        <Select
          mt="sm"
          label={t('policies.default_pack')}
          clearable
          placeholder={t('policies.no_pack')}
          value={body.statutory.default_pack}
          data={(packs.data?.data ?? []).map(({ id }) => id)}
          onChange={(pack) =>
            setBody({ ...body, statutory: { ...body.statutory, default_pack: pack } })
          }
        />
        {law ? (
          <Alert color="yellow" mt="sm">
            {t('rules.two')}
          </Alert>
        ) : null}
      </Card>
      <Card as="div">
        <TextInput
          label={t('rules.reason')}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ProblemNotice error={save.error} />
        <Group mt="sm">
          <Button type="submit" loading={save.isPending} disabled={!changed || !reason.trim()}>
            {law ? t('rules.propose') : t('rules.save')}
          </Button>
        </Group>
      </Card>
    </Stack>
  );
}
