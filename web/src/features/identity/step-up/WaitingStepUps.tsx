import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepUp } from '@/shared/api/model';
import { formatTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { formatMoney } from '@/shared/money/format';
import { Card } from '@/shared/ui/Card';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { deleteStepUp } from '../api/deleteStepUp';
import { securityKey } from '../api/getSecurity';
import { stepUpsQuery } from '../api/listStepUps';
import rows from '../Rows.module.css';
import { StepUpCard } from './StepUpCard';

/** What programs of the person wait for. What a page waits for is confirmed on that page. */
export function WaitingStepUps() {
  const { t } = useTranslation(['step_up', 'common']);
  const { data = [] } = useQuery(stepUpsQuery);
  const client = useQueryClient();
  const [open, setOpen] = useState<StepUp | null>(null);
  const waiting = data.filter((stepUp) => stepUp.program);
  if (open) {
    return (
      <StepUpCard
        stepUp={open}
        cancel={() => setOpen(null)}
        goOn={() => {
          setOpen(null);
          void client.invalidateQueries({ queryKey: securityKey });
        }}
      />
    );
  }
  if (waiting.length === 0) return null;
  return (
    <Card>
      <Title order={2}>{t('waiting.title')}</Title>
      <Text c="dimmed" mt={4}>
        {t('waiting.text')}
      </Text>
      <ul className={rows['rows']}>
        {waiting.map((stepUp) => (
          <Row key={stepUp.id} stepUp={stepUp} look={() => setOpen(stepUp)} />
        ))}
      </ul>
    </Card>
  );
}

function Row({ stepUp, look }: { stepUp: StepUp; look: () => void }) {
  const { t } = useTranslation(['step_up', 'common']);
  const language = useLanguage();
  const client = useQueryClient();
  const refuse = useMutation({
    mutationFn: () => deleteStepUp(stepUp.id),
    onSettled: () => client.invalidateQueries({ queryKey: securityKey }),
  });
  const { amount, currency, payee_name: name } = stepUp.facts;
  const what = t('waiting.payment', {
    amount: formatMoney(amount ?? 0, currency ?? '', language),
    name,
  });
  return (
    <li className={rows['row']}>
      <Text fw={560}>{what}</Text>
      <Text size="sm" c="dimmed">
        {t('waiting.by', {
          program: stepUp.program,
          time: formatTime(stepUp.expires_at, language),
        })}
      </Text>
      <Stack gap="xs" mt="xs">
        <ProblemNotice error={refuse.error} />
        <Group>
          <Button size="sm" onClick={look} aria-label={t('waiting.look_named', { what })}>
            {t('waiting.look')}
          </Button>
          <Button
            size="sm"
            variant="default"
            loading={refuse.isPending}
            onClick={() => refuse.mutate()}
            aria-label={t('waiting.refuse_named', { what })}
          >
            {t('waiting.refuse')}
          </Button>
        </Group>
      </Stack>
    </li>
  );
}
