import { Skeleton, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { asProblem } from '@/shared/api/problem';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { openedReviewQuery } from '../api/staffReviews';
import { LookForm } from '../customers/LookForm';
import { reviewsPath } from '../customers/paths';
import { DecisionCard } from './DecisionCard';
import { HandedIn } from './HandedIn';

/** One review: first why it is looked at, then what was handed in, then the decision. */
export function ReviewPage() {
  const { t } = useTranslation(['customers', 'common']);
  const client = useQueryClient();
  const { id = '' } = useParams();
  const review = useQuery(openedReviewQuery(id));
  const problem = review.error ? asProblem(review.error) : null;
  const person = problem?.extras['person_id'];
  if (problem?.code === 'look_required' && typeof person === 'string') {
    return (
      <Page title={t('look.needed')} back={reviewsPath}>
        <Card>
          <LookForm
            who={{ person_id: person }}
            onOpened={() => void client.resetQueries({ queryKey: openedReviewQuery(id).queryKey })}
          />
        </Card>
      </Page>
    );
  }
  return (
    <Page title={review.data?.name ?? t('reviews.one')} back={reviewsPath}>
      <QueryView query={review} skeleton={<Skeleton height={360} radius="lg" />}>
        {(opened) => (
          <>
            <HandedIn review={opened} />
            {opened.allowed_actions.length > 0 ? (
              <DecisionCard review={opened} />
            ) : (
              <Card>
                <Text role="status">{t(`reviews.ended.${opened.state}`)}</Text>
              </Card>
            )}
          </>
        )}
      </QueryView>
    </Page>
  );
}
