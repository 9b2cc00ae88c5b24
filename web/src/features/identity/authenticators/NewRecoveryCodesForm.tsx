import { Button, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { createRecoveryCodes } from '../api/createRecoveryCodes';
import { securityKey } from '../api/getSecurity';
import { CodeField } from '../CodeField';
import { OwnPasswordField } from '../password/OwnPasswordField';

export function NewRecoveryCodesForm({ onMade }: { onMade: (codes: string[]) => void }) {
  const { t } = useTranslation(['security', 'common']);
  const client = useQueryClient();
  const [code, setCode] = useState('');
  const [password, setPassword] = useState('');
  const make = useMutation({
    mutationFn: () => createRecoveryCodes(password, code),
    onSuccess: ({ recovery_codes }) => {
      void client.invalidateQueries({ queryKey: securityKey });
      onMade(recovery_codes);
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!make.isPending) make.mutate();
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        <Text c="dimmed">{t('recovery.new_text')}</Text>
        <OwnPasswordField value={password} onChange={setPassword} />
        <CodeField label={t('unfreeze.code.authenticator')} value={code} onChange={setCode} />
        <ProblemNotice error={make.error} />
        <Button type="submit" size="lg" loading={make.isPending}>
          {t('recovery.make')}
        </Button>
      </Stack>
    </form>
  );
}
