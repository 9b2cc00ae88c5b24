import { Switch } from '@mantine/core';
import { IconMessageHeart } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '@/shared/ui/Page';
import { PagedCard } from '@/shared/ui/PagedCard';
import { feedbackQuery } from '../api/lead';
import { FeedbackRow } from './FeedbackRow';

/** What customers said of agents, and by when somebody who leads them answers. */
export function FeedbackPage() {
  const { t } = useTranslation(['supervision', 'common']);
  const [waiting, setWaiting] = useState(true);
  const found = useInfiniteQuery(feedbackQuery(waiting));
  return (
    <Page title={t('feedback.title')} width="wide">
      <Switch
        label={t('feedback.waiting')}
        checked={waiting}
        onChange={(event) => setWaiting(event.currentTarget.checked)}
      />
      <PagedCard
        query={found}
        none={{
          icon: <IconMessageHeart size={30} stroke={1.6} />,
          title: t('feedback.none'),
          text: t('feedback.none_text'),
        }}
      >
        {(one) => <FeedbackRow key={one.id} said={one} />}
      </PagedCard>
    </Page>
  );
}
