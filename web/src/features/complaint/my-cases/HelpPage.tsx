import { Button, Group, Skeleton, Text, Title } from '@mantine/core';
import { IconFlag, IconListSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { casesQuery } from '../api/customerCases';
import { CaseRow } from './CaseRow';
import { MyParts } from './MyParts';
import classes from './HelpPage.module.css';

/** Report something, follow what was reported, and every other way to reach us. */
export function HelpPage({ children }: { children?: ReactNode }) {
  const { t } = useTranslation(['cases', 'common']);
  return (
    <Page title={t('help.title')}>
      <Card>
        <Title order={2}>{t('help.begin_title')}</Title>
        <Text mt={4}>{t('help.begin_text')}</Text>
        <Group mt="md">
          <Button component={Link} to="/help/new" leftSection={<IconFlag size={18} aria-hidden />}>
            {t('help.begin')}
          </Button>
          <Button
            component={Link}
            to="/transactions"
            variant="default"
            leftSection={<IconListSearch size={18} aria-hidden />}
          >
            {t('help.to_transactions')}
          </Button>
        </Group>
        <Text size="sm" c="dimmed" mt="sm">
          {t('help.from_payment')}
        </Text>
      </Card>
      <MyCases />
      <MyParts />
      {children}
    </Page>
  );
}

function MyCases() {
  const { t } = useTranslation(['cases', 'common']);
  const cases = useInfiniteQuery(casesQuery);
  return (
    <section>
      <Title order={2} mb="sm">
        {t('help.mine')}
      </Title>
      <QueryView query={cases} skeleton={<Skeleton height={170} radius="lg" />}>
        {({ pages }) => {
          const list = pages.flatMap((page) => page.data);
          return list.length === 0 ? (
            <Card as="div">
              <Text fw={580}>{t('help.none_title')}</Text>
              <Text c="dimmed">{t('help.none_text')}</Text>
            </Card>
          ) : (
            <Card flush as="div">
              <ul className={classes['cases']}>
                {list.map((one) => (
                  <CaseRow key={one.id} found={one} />
                ))}
              </ul>
            </Card>
          );
        }}
      </QueryView>
      {cases.hasNextPage ? (
        <Button
          variant="default"
          mt="sm"
          fullWidth
          loading={cases.isFetchingNextPage}
          onClick={() => void cases.fetchNextPage()}
        >
          {t('common:load_more')}
        </Button>
      ) : null}
    </section>
  );
}
