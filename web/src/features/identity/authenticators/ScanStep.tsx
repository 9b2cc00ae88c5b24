import { Alert, Button, Stack, Title } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewFactor } from '@/shared/api/model';
import { asProblem } from '@/shared/api/problem';
import { formatTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { confirmFactor } from '../api/confirmFactor';
import { securityKey } from '../api/getSecurity';
import { CodeField } from '../CodeField';
import { SecretView } from './SecretView';

interface Props {
  offer: NewFactor;
  startAgain: () => void;
  onConfirmed: (recoveryCodes: string[] | null) => void;
}

export function ScanStep({ offer, startAgain, onConfirmed }: Props) {
  const { t } = useTranslation(['security', 'common']);
  const language = useLanguage();
  const client = useQueryClient();
  const [code, setCode] = useState('');
  const confirm = useMutation({
    mutationFn: () => confirmFactor(offer.id, code),
    onSuccess: ({ recovery_codes }) => {
      void client.invalidateQueries({ queryKey: securityKey });
      onConfirmed(recovery_codes ?? null);
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!confirm.isPending) confirm.mutate();
  }

  if (confirm.error && asProblem(confirm.error).code === 'code_expired') {
    return (
      <Stack>
        <Alert role="alert" color="amber" icon={<IconClock aria-hidden />}>
          {t('scan.expired')}
        </Alert>
        <Button onClick={startAgain}>{t('scan.start_again')}</Button>
      </Stack>
    );
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <Title order={2}>{t('scan.title')}</Title>
        <SecretView offer={offer} />
        <CodeField
          label={t('scan.code')}
          description={t('scan.valid_until', { time: formatTime(offer.expires_at, language) })}
          value={code}
          onChange={setCode}
        />
        <ProblemNotice error={confirm.error} />
        <Button type="submit" size="lg" loading={confirm.isPending}>
          {t('scan.submit')}
        </Button>
      </Stack>
    </form>
  );
}
