import { Button, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Security } from '@/shared/api/model';
import { Card } from '@/shared/ui/Card';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { dismissAdvice } from '../api/dismissAdvice';
import { securityKey } from '../api/getSecurity';
import rows from '../Rows.module.css';

/** Shown only when a risk was seen, with what was seen; put away, it comes back at the next. */
export function HygieneCard({ hygiene }: { hygiene: Security['hygiene'] }) {
  const { t } = useTranslation(['alerts', 'common']);
  const heading = useId();
  const client = useQueryClient();
  const dismiss = useMutation({
    mutationFn: dismissAdvice,
    onSuccess: () => client.invalidateQueries({ queryKey: securityKey }),
  });
  if (hygiene.length === 0) return null;
  const reasons = [...new Set(hygiene.flatMap(({ because }) => because))];
  return (
    <Card labelledBy={heading}>
      <Title order={2} id={heading}>
        {t('hygiene.title')}
      </Title>
      <Text c="dimmed" mt={4}>
        {reasons.map((reason) => t(`hygiene.because.${reason}`)).join(' ')}
      </Text>
      <ul className={rows['rows']}>
        {hygiene.map(({ step }) => (
          <li key={step} className={rows['row']}>
            <Text fw={560}>{t(`hygiene.${step}`)}</Text>
            <Text size="sm" c="dimmed">
              {t(`hygiene.${step}_why`)}
            </Text>
          </li>
        ))}
      </ul>
      <ProblemNotice error={dismiss.error} />
      <Button variant="default" mt="sm" loading={dismiss.isPending} onClick={() => dismiss.mutate()}>
        {t('hygiene.dismiss')}
      </Button>
    </Card>
  );
}
