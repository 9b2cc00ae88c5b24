import { Button, Skeleton, Switch } from '@mantine/core';
import { IconMessageHeart } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { StateView } from '@/shared/ui/States';
import { feedbackQuery } from '../api/lead';
import { FeedbackRow } from './FeedbackRow';
import classes from './List.module.css';

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
      <QueryView query={found} skeleton={<Skeleton height={320} radius="lg" />}>
        {({ pages }) => {
          const list = pages.flatMap((page) => page.data);
          return (
            <Card>
              {list.length === 0 ? (
                <StateView
                  icon={<IconMessageHeart size={30} stroke={1.6} />}
                  title={t('feedback.none')}
                  text={t('feedback.none_text')}
                />
              ) : (
                <ul className={classes['list']}>
                  {list.map((one) => (
                    <FeedbackRow key={one.id} said={one} />
                  ))}
                </ul>
              )}
              {found.hasNextPage ? (
                <Button variant="default" mt="sm" onClick={() => void found.fetchNextPage()}>
                  {t('common:load_more')}
                </Button>
              ) : null}
            </Card>
          );
        }}
      </QueryView>
    </Page>
  );
}
