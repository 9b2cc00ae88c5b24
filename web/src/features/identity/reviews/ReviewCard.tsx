import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Review } from '@/shared/api/reviewModel';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Card } from '@/shared/ui/Card';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { securityKey } from '../api/getSecurity';
import { withdrawReview } from '../api/withdrawReview';

const colors = {
  submitted: 'amber', under_review: 'amber', approved: 'teal', declined: 'red', withdrawn: 'gray',
} as const;

/** How one request stands, and what to do now. */
export function ReviewCard({ review }: { review: Review }) {
  const { t } = useTranslation(['reviews', 'common']);
  const language = useLanguage();
  const client = useQueryClient();
  const id = useId();
  const withdraw = useMutation({
    mutationFn: () => withdrawReview(review.id),
    onSuccess: () => client.invalidateQueries({ queryKey: securityKey }),
  });
  return (
    <Card labelledBy={id}>
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start">
          <Title order={2} id={id}>
            {review.tier ? t(`asked.${review.tier}`) : t('asked.unfreeze')}
          </Title>
          <Badge variant="light" color={colors[review.state]} tt="none" size="lg" fw={560}>
            {t(`state.${review.state}`)}
          </Badge>
        </Group>
        <Text>{t(`state.${review.state}_text`)}</Text>
        {review.cause ? (
          <Text fw={560} role="note">
            {t(`cause.${review.cause}`)}
          </Text>
        ) : null}
        <Text size="sm" c="dimmed">
          {t(`documents.${review.document}`)}
          {' · '}
          {t('sent_at', { when: formatDayTime(review.submitted_at, language) })}
        </Text>
        <ProblemNotice error={withdraw.error} />
        {review.allowed_actions.includes('withdraw') ? (
          <Group>
            <Button variant="default" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
              {t('withdraw')}
            </Button>
          </Group>
        ) : null}
      </Stack>
    </Card>
  );
}
