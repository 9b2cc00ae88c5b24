import { Alert, Button, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { securityKey } from '../api/getSecurity';
import { callOffOwnRecovery, ownRecoveryQuery } from '../api/recoveries';

/** Somebody recovers the account of who is signed in: one tap calls it off. */
export function RecoveryAlert() {
  const { t } = useTranslation('factors');
  const language = useLanguage();
  const client = useQueryClient();
  const recovery = useQuery(ownRecoveryQuery).data?.open;
  const callOff = useMutation({
    mutationFn: callOffOwnRecovery,
    onSuccess: () => client.invalidateQueries({ queryKey: securityKey }),
  });
  if (!recovery) return null;
  return (
    <Alert
      role="alert"
      variant="light"
      color="red"
      title={t('recover.own_title')}
      icon={<IconAlertTriangle aria-hidden />}
      styles={{ message: { color: 'var(--ink)' } }}
    >
      <Text size="sm">
        {t('recover.own_text', {
          handle: recovery.masked_handle,
          when: formatDayTime(recovery.ready_at, language),
        })}
      </Text>
      <ProblemNotice error={callOff.error} />
      <Button mt="sm" color="red.9" loading={callOff.isPending} onClick={() => callOff.mutate()}>
        {t('recover.cancel')}
      </Button>
    </Alert>
  );
}
