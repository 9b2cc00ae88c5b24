import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { StrongFactor } from '@/shared/api/factors';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { securityKey } from '../api/getSecurity';
import { loseFactor } from '../api/loseFactor';
import { OwnPasswordField } from '../password/OwnPasswordField';

/** Somebody else may hold it: from now on it confirms nothing. */
export function LossForm({ factor, close }: { factor: StrongFactor; close: () => void }) {
  const { t } = useTranslation(['factors', 'common']);
  const client = useQueryClient();
  const [password, setPassword] = useState('');
  const report = useMutation({
    mutationFn: () => loseFactor(factor.id, password),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: securityKey });
      close();
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!report.isPending) report.mutate();
  }

  return (
    <form onSubmit={submit}>
      <Stack mt="sm">
        <Text size="sm">{t('loss.text')}</Text>
        <OwnPasswordField value={password} onChange={setPassword} />
        <ProblemNotice error={report.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" color="red.9" loading={report.isPending}>
            {t('loss.yes')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
