import { Button, Skeleton, Text } from '@mantine/core';
import { IconMailCheck } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { StateView } from '@/shared/ui/States';
import { mailsQuery } from '../api/mails';
import { MailRow } from './MailRow';
import classes from './MailsPage.module.css';

/** Mails no case has: machines wrote them, or they could not be read. Some are a person's after all. */
export function MailsPage() {
  const { t } = useTranslation(['mails', 'common']);
  const found = useInfiniteQuery(mailsQuery);
  return (
    <Page title={t('title')} width="wide">
      <Text c="dimmed" mb="md">
        {t('intro')}
      </Text>
      <QueryView query={found} skeleton={<Skeleton height={320} radius="lg" />}>
        {({ pages }) => {
          const list = pages.flatMap((page) => page.data);
          return (
            <Card>
              {list.length === 0 ? (
                <StateView
                  icon={<IconMailCheck size={30} stroke={1.6} />}
                  title={t('none')}
                  text={t('none_text')}
                />
              ) : (
                <ul className={classes['list']}>
                  {list.map((mail) => (
                    <MailRow key={mail.id} mail={mail} />
                  ))}
                </ul>
              )}
              {found.hasNextPage ? (
                <Button
                  variant="default"
                  mt="sm"
                  loading={found.isFetchingNextPage}
                  onClick={() => void found.fetchNextPage()}
                >
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
