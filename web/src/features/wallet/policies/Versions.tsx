import { Button, Title } from '@mantine/core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Page } from '@/shared/api/model';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Card } from '@/shared/ui/Card';
import { Facts } from '@/shared/ui/Facts';
import type { PolicyVersion } from '../api/paymentPolicies';

interface Props {
  query: UseInfiniteQueryResult<InfiniteData<Page<PolicyVersion>>>;
}

/** Since when each version counts, and by whose word. */
export function Versions({ query }: Props) {
  const { t } = useTranslation(['payment_policies', 'common']);
  const language = useLanguage();
  const versions = query.data?.pages.flatMap((page) => page.data) ?? [];
  return (
    <Card>
      <Title order={2}>{t('versions')}</Title>
      <Facts
        facts={versions.map(({ valid_from, approval_id }) => ({
          label: t('version', { when: formatDayTime(valid_from, language) }),
          value: t(approval_id ? 'two' : 'came'),
        }))}
      />
      {query.hasNextPage ? (
        <Button
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('common:load_more')}
        </Button>
      ) : null}
    </Card>
  );
}
