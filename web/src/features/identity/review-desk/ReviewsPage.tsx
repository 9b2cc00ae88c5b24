import { Anchor, Button, Skeleton, Text } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WaitingReview } from '@/shared/api/reviewModel';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { StateView } from '@/shared/ui/States';
import { waitingReviewsQuery } from '../api/staffReviews';
import { reviewPath } from '../customers/paths';
import rows from '../Rows.module.css';

/** Who waits longest stands first. */
export function ReviewsPage() {
  const { t } = useTranslation(['customers', 'common']);
  const reviews = useInfiniteQuery(waitingReviewsQuery);
  return (
    <Page title={t('reviews.title')}>
      <QueryView query={reviews} skeleton={<Skeleton height={240} radius="lg" />}>
        {({ pages }) => {
          const waiting = pages.flatMap((page) => page.data);
          return (
            <Card>
              {waiting.length === 0 ? (
                <StateView
                  icon={<IconChecks size={30} stroke={1.6} />}
                  title={t('reviews.none')}
                  text={t('reviews.none_text')}
                />
              ) : (
                <ul className={rows['rows']}>
                  {waiting.map((review) => (
                    <WaitingRow key={review.id} review={review} />
                  ))}
                </ul>
              )}
              {reviews.hasNextPage ? (
                <Button
                  variant="default"
                  mt="sm"
                  loading={reviews.isFetchingNextPage}
                  onClick={() => void reviews.fetchNextPage()}
                >
                  {t('more')}
                </Button>
              ) : null}
            </Card>
          );
        }}
      </QueryView>
    </Page>
  );
}

function WaitingRow({ review }: { review: WaitingReview }) {
  const { t } = useTranslation(['customers', 'reviews', 'common']);
  const language = useLanguage();
  return (
    <li className={rows['row']}>
      <Anchor component={Link} to={reviewPath(review.id)}>
        {review.name}
        {' · '}
        {review.tier ? t(`reviews:asked.${review.tier}`) : t('reviews:asked.unfreeze')}
      </Anchor>
      <Text size="sm" c="dimmed">
        {t(`reviews:state.${review.state}`)}
        {' · '}
        {formatDayTime(review.submitted_at, language)}
      </Text>
    </li>
  );
}
