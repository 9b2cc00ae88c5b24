import { Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { reviewsQuery } from '../api/listReviews';
import { ReviewCard } from './ReviewCard';
import { ReviewForm } from './ReviewForm';

/** For who has nothing left that could lift a freeze: two of the staff look at who it is. */
export function UnfreezeReviewPage() {
  const { t } = useTranslation(['reviews', 'common']);
  const reviews = useQuery(reviewsQuery);
  return (
    <Page title={t('unfreeze.title')} back="/profile/security/unfreeze">
      <QueryView query={reviews} skeleton={<Skeleton height={320} radius="lg" />}>
        {({ data }) => {
          const mine = data.filter(({ kind }) => kind === 'unfreeze');
          const open = mine.some(({ allowed_actions: may }) => may.includes('withdraw'));
          return (
            <>
              {mine.slice(0, 3).map((review) => (
                <ReviewCard key={review.id} review={review} />
              ))}
              {open ? null : (
                <Card>
                  <Stack>
                    <Title order={2}>{t('unfreeze.begin_title')}</Title>
                    <Text c="dimmed">{t('unfreeze.begin_text')}</Text>
                    <ReviewForm wanted="unfreeze" />
                  </Stack>
                </Card>
              )}
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}
