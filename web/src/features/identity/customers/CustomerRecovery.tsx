import { Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Customer } from '@/shared/api/reviewModel';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Card } from '@/shared/ui/Card';
import { proposeRecovery } from '../api/recoveries';
import { ProposeForm } from './ProposeForm';

/** Somebody recovers this account; two of the staff may say that it is the owner. */
export function CustomerRecovery({ customer }: { customer: Customer }) {
  const { t } = useTranslation(['customers', 'common']);
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const { recovery } = customer;
  if (!recovery) return null;
  const when = { handle: recovery.handle, when: formatDayTime(recovery.ready_at, language) };
  return (
    <Card>
      <Title order={2}>{t('recovery.title')}</Title>
      <Text mt={4}>{t('recovery.text', when)}</Text>
      <Text size="sm" c="dimmed" mt={4}>
        {t(recovery.reviewed ? 'recovery.reviewed' : 'recovery.unreviewed')}
      </Text>
      {asking ? (
        <ProposeForm
          label={t('recovery.reason')}
          propose={(reason) => proposeRecovery(customer.id, reason)}
        />
      ) : customer.allowed_actions.includes('propose_recovery') ? (
        <Button variant="default" size="sm" mt="sm" onClick={() => setAsking(true)}>
          {t('recovery.propose')}
        </Button>
      ) : null}
    </Card>
  );
}
