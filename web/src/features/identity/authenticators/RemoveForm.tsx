import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Factor } from '@/shared/api/model';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { securityKey } from '../api/getSecurity';
import { removeFactor } from '../api/removeFactor';
import { CodeField } from '../CodeField';
import { OwnPasswordField } from '../password/OwnPasswordField';

export function RemoveForm({ factor, close }: { factor: Factor; close: () => void }) {
  const { t } = useTranslation(['security', 'common']);
  const client = useQueryClient();
  const [code, setCode] = useState('');
  const [password, setPassword] = useState('');
  const remove = useMutation({
    mutationFn: () => removeFactor(factor.id, password, code),
    onSuccess: () => client.invalidateQueries({ queryKey: securityKey }),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!remove.isPending) remove.mutate();
  }

  return (
    <form onSubmit={submit}>
      <Stack mt="sm">
        <Text size="sm">{t('authenticators.remove_text')}</Text>
        <OwnPasswordField value={password} onChange={setPassword} />
        <CodeField letters label={t('authenticators.any_code')} value={code} onChange={setCode} />
        <ProblemNotice error={remove.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" color="red.9" loading={remove.isPending}>
            {t('authenticators.remove_yes')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
