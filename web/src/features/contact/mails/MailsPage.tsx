import { Text } from '@mantine/core';
import { IconMailCheck } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '@/shared/ui/Page';
import { PagedCard } from '@/shared/ui/PagedCard';
import { mailsQuery } from '../api/mails';
import { MailRow } from './MailRow';

/** Mails no case has: machines wrote them, or they could not be read. Some are a person's after all. */
export function MailsPage() {
  const { t } = useTranslation(['mails', 'common']);
  const found = useInfiniteQuery(mailsQuery);
  return (
    <Page title={t('title')} width="wide">
      <Text c="dimmed" mb="md">
        {t('intro')}
      </Text>
      <PagedCard
        query={found}
        none={{
          icon: <IconMailCheck size={30} stroke={1.6} />,
          title: t('none'),
          text: t('none_text'),
        }}
      >
        {(mail) => <MailRow key={mail.id} mail={mail} />}
      </PagedCard>
    </Page>
  );
}
