import { Alert, Button, Group, NativeSelect, Stack, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cause, OpenedReview } from '@/shared/api/reviewModel';
import { Card } from '@/shared/ui/Card';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { declineReview, openedReviewQuery, proposeGrant, waitingReviewsKey } from '../api/staffReviews';

const causes: Cause[] =
  ['unreadable', 'expired', 'not_matching', 'incomplete', 'not_accepted', 'not_proved'];

/** To grant takes a second person; to decline takes one, and the customer may ask again. */
export function DecisionCard({ review }: { review: OpenedReview }) {
  const { t } = useTranslation(['customers', 'reviews', 'common']);
  const client = useQueryClient();
  const [note, setNote] = useState('');
  const [cause, setCause] = useState<Cause>('unreadable');
  const grant = useMutation({ mutationFn: () => proposeGrant(review.id, note.trim()) });
  const decline = useMutation({
    mutationFn: () => declineReview(review.id, cause, note.trim()),
    onSuccess: async (declined) => {
      client.setQueryData(openedReviewQuery(review.id).queryKey, declined);
      await client.invalidateQueries({ queryKey: waitingReviewsKey });
    },
  });
  const idle = note.trim() === '' || grant.isPending || decline.isPending;
  if (grant.isSuccess) {
    return (
      <Alert role="status" color="teal" variant="light">
        {t('proposed')}
      </Alert>
    );
  }
  return (
    <Card>
      <Stack>
        <Title order={2}>{t('reviews.decision')}</Title>
        <TextInput
          label={t('reviews.note')}
          description={t('reviews.note_why')}
          maxLength={300}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group align="flex-end">
          <Button disabled={idle} loading={grant.isPending} onClick={() => grant.mutate()}>
            {t(review.kind === 'tier' ? 'reviews.propose_tier' : 'reviews.propose_unfreeze')}
          </Button>
        </Group>
        <Group align="flex-end">
          <NativeSelect
            label={t('reviews.cause')}
            value={cause}
            onChange={(event) => setCause(event.currentTarget.value as Cause)}
            data={causes.map((value) => ({ value, label: t(`reviews.causes.${value}`) }))}
          />
          <Button
            variant="default"
            disabled={idle}
            loading={decline.isPending}
            onClick={() => decline.mutate()}
          >
            {t('reviews.decline')}
          </Button>
        </Group>
        <ProblemNotice error={grant.error ?? decline.error} />
      </Stack>
    </Card>
  );
}
