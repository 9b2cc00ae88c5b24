import { Button, Checkbox, Group, NativeSelect, Stack, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewToken } from '@/shared/api/model';
import { stepUpOf } from '@/shared/step-up/stepUp';
import { Card } from '@/shared/ui/Card';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { createToken, scopes } from '../api/createToken';
import { tokensQuery } from '../api/listTokens';
import { StepUpCard } from '../step-up/StepUpCard';

interface Props {
  cancel: () => void;
  onMade: (token: NewToken) => void;
}

const scopeTexts = {
  'wallet:read': 'tokens.scope_wallet_read',
  'payments:write': 'tokens.scope_payments_write',
  'profile:read': 'tokens.scope_profile_read',
} as const;

export function NewTokenForm({ cancel, onMade }: Props) {
  const { t } = useTranslation(['identity', 'common']);
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<string[]>(['wallet:read']);
  const [days, setDays] = useState('90');
  const make = useMutation({
    mutationFn: () =>
      createToken({
        name: name.trim(),
        scopes: chosen,
        ...(days === '' ? {} : { expires_in_days: Number(days) }),
      }),
    onSuccess: async (token) => {
      onMade(token);
      await client.invalidateQueries({ queryKey: tokensQuery.queryKey });
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!make.isPending) make.mutate();
  }

  const stepUp = stepUpOf(make.error);
  if (stepUp) {
    return <StepUpCard stepUp={stepUp} goOn={() => make.mutate()} cancel={make.reset} />;
  }
  return (
    <Card>
      <form onSubmit={submit}>
        <Stack>
          <Title order={2}>{t('tokens.new_title')}</Title>
          <TextInput
            label={t('tokens.name')}
            description={t('tokens.name_why')}
            required
            withAsterisk={false}
            maxLength={60}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Checkbox.Group label={t('tokens.scopes')} value={chosen} onChange={setChosen}>
            <Stack gap="sm" mt="xs">
              {scopes.map((scope) => (
                <Checkbox
                  key={scope}
                  value={scope}
                  label={t(scopeTexts[scope])}
                  description={scope}
                />
              ))}
            </Stack>
          </Checkbox.Group>
          <NativeSelect
            label={t('tokens.expiry')}
            value={days}
            onChange={(event) => setDays(event.currentTarget.value)}
            data={[
              { value: '30', label: t('tokens.days', { count: 30 }) },
              { value: '90', label: t('tokens.days', { count: 90 }) },
              { value: '365', label: t('tokens.days', { count: 365 }) },
              { value: '', label: t('tokens.no_expiry') },
            ]}
          />
          <ProblemNotice error={make.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={cancel}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" loading={make.isPending} disabled={chosen.length === 0}>
              {t('tokens.make')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}
