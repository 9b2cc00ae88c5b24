import { Text, Title } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/ui/Card';
import { KeepLinks } from '../case/KeepLinks';

export function KeepCard({ caseId }: { caseId: string }) {
  const { t } = useTranslation('keeping');
  const id = useId();
  return (
    <Card labelledBy={id}>
      <Title order={2} id={id} mb={4}>
        {t('title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('text')}
      </Text>
      <KeepLinks address={`/api/v1/cases/${caseId}`} />
    </Card>
  );
}
