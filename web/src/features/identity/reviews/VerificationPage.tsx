import { Button, Group, Radio, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconIdBadge2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Review, Tier } from '@/shared/api/reviewModel';
import { usePerson } from '@/shared/session/me';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { reviewsQuery } from '../api/listReviews';
import { ReviewCard } from './ReviewCard';
import { ReviewForm } from './ReviewForm';

const order: Tier[] = ['basic', 'verified', 'full'];

/** Where somebody stands, what they asked for, and the way to higher limits. */
export function VerificationPage() {
  const { t } = useTranslation(['reviews', 'common']);
  const reviews = useQuery(reviewsQuery);
  const { tier } = usePerson();
  return (
    <Page title={t('title')} back="/profile">
      <Card>
        <Group wrap="nowrap" align="flex-start">
          <IconIdBadge2 size={28} stroke={1.6} aria-hidden style={{ flexShrink: 0 }} />
          <div>
            <Title order={2}>{t(`tier.${tier}`)}</Title>
            <Text c="dimmed">{t(`tier.${tier}_yours`)}</Text>
          </div>
        </Group>
      </Card>
      <QueryView query={reviews} skeleton={<Skeleton height={200} radius="lg" />}>
        {({ data }) => <Requests reviews={data.filter(({ kind }) => kind === 'tier')} tier={tier} />}
      </QueryView>
    </Page>
  );
}

function Requests({ reviews, tier }: { reviews: Review[]; tier: Tier }) {
  const open = reviews.some(({ allowed_actions: may }) => may.includes('withdraw'));
  const higher = order.slice(order.indexOf(tier) + 1) as ('verified' | 'full')[];
  return (
    <>
      {reviews.slice(0, 5).map((review) => (
        <ReviewCard key={review.id} review={review} />
      ))}
      {!open && higher.length > 0 ? (
        <NewRequest higher={higher} first={reviews[0]?.state !== 'declined'} />
      ) : null}
    </>
  );
}

function NewRequest({ higher, first }: { higher: ('verified' | 'full')[]; first: boolean }) {
  const { t } = useTranslation(['reviews', 'common']);
  const [begun, setBegun] = useState(false);
  const [wanted, setWanted] = useState(higher[0] ?? 'full');
  return (
    <Card>
      <Stack>
        <Title order={2}>{t(first ? 'begin_title' : 'begin_again_title')}</Title>
        <Text c="dimmed">{t('begin_text')}</Text>
        {higher.length > 1 ? (
          <Radio.Group
            label={t('wanted')}
            value={wanted}
            onChange={(value) => setWanted(value as 'verified' | 'full')}
          >
            <Stack gap="sm" mt="xs">
              {higher.map((one) => (
                <Radio
                  key={one}
                  size="md"
                  value={one}
                  label={t(`tier.${one}`)}
                  description={t(`tier.${one}_text`)}
                />
              ))}
            </Stack>
          </Radio.Group>
        ) : null}
        {begun ? (
          <ReviewForm key={wanted} wanted={wanted} cancel={() => setBegun(false)} />
        ) : (
          <Group>
            <Button onClick={() => setBegun(true)}>{t('begin')}</Button>
          </Group>
        )}
      </Stack>
    </Card>
  );
}
