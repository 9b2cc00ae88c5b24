import { Anchor, Text } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WaitingReview } from '@/shared/api/reviewModel';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Page } from '@/shared/ui/Page';
import { PagedCard } from '@/shared/ui/PagedCard';
import { waitingReviewsQuery } from '../api/staffReviews';
import { reviewPath } from '../customers/paths';
import rows from '../Rows.module.css';

/** Who waits longest stands first. */
export function ReviewsPage() {
  const { t } = useTranslation(['customers', 'common']);
  const reviews = useInfiniteQuery(waitingReviewsQuery);
  return (
    <Page title={t('reviews.title')}>
      <PagedCard
        query={reviews}
        none={{
          icon: <IconChecks size={30} stroke={1.6} />,
          title: t('reviews.none'),
          text: t('reviews.none_text'),
        }}
      >
        {(review) => <WaitingRow key={review.id} review={review} />}
      </PagedCard>
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
