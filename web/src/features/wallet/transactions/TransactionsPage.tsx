import { Button, Skeleton, Stack } from '@mantine/core';
import { IconDownload, IconReceipt, IconWallet } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { StateView } from '@/shared/ui/States';
import { transactionsCsvAddress, transactionsQuery } from '../api/listTransactions';
import { RowsSkeleton } from '../home/NewestTransactions';
import { useSelectedWallet } from '../wallets/useSelectedWallet';
import { WalletTabs } from '../wallets/WalletTabs';
import { FilterBar } from './FilterBar';
import { MonthGroup } from './MonthGroup';
import { groupByMonth } from './months';
import { useFilters } from './useFilters';

export function TransactionsPage() {
  const { t } = useTranslation(['wallet', 'common']);
  const { wallets, select, choose } = useSelectedWallet();
  const wallet = wallets.data ? select(wallets.data) : undefined;
  const filters = useFilters(wallet?.id);
  return (
    <Page
      title={t('transactions.title')}
      width="wide"
      aside={
        wallet ? (
          <Button
            component="a"
            href={transactionsCsvAddress(filters.filters)}
            download
            variant="default"
            size="sm"
            leftSection={<IconDownload size={18} aria-hidden />}
          >
            {t('transactions.export')}
          </Button>
        ) : null
      }
    >
      <QueryView query={wallets} skeleton={<Skeleton height={48} radius="lg" />}>
        {(list) =>
          wallet ? (
            <Stack gap={18}>
              {list.length > 1 ? (
                <WalletTabs wallets={list} selected={wallet.id} choose={choose} />
              ) : null}
              <FilterBar filters={filters} />
              <Results filters={filters} currency={wallet.currency} />
            </Stack>
          ) : (
            <Card>
              <StateView
                icon={<IconWallet size={30} stroke={1.6} />}
                title={t('wallets.none_title')}
                text={t('wallets.none_text')}
                action={
                  <Button component={Link} to="/wallets/new">
                    {t('wallets.open')}
                  </Button>
                }
              />
            </Card>
          )
        }
      </QueryView>
    </Page>
  );
}

interface ResultsProps {
  filters: ReturnType<typeof useFilters>;
  currency: string;
}

function Results({ filters, currency }: ResultsProps) {
  const { t } = useTranslation(['wallet', 'common']);
  const query = useInfiniteQuery(transactionsQuery(filters.filters));
  const filtered = Object.keys(filters.chosen).length > 0;
  return (
    <>
      <QueryView
        query={query}
        skeleton={
          <Card flush>
            <RowsSkeleton />
          </Card>
        }
      >
        {({ pages }) => {
          const months = groupByMonth(pages);
          if (months.length > 0) {
            return months.map((month) => (
              <MonthGroup key={month.month} {...month} currency={currency} />
            ));
          }
          return (
            <Card>
              <StateView
                icon={<IconReceipt size={30} stroke={1.6} />}
                title={filtered ? t('transactions.none_title') : t('home.empty_title')}
                text={filtered ? t('transactions.none_text') : t('home.empty_text')}
                action={
                  filtered ? (
                    <Button variant="light" onClick={filters.clear}>
                      {t('transactions.clear')}
                    </Button>
                  ) : (
                    <Button component={Link} to="/top-up">
                      {t('top_up.action')}
                    </Button>
                  )
                }
              />
            </Card>
          );
        }}
      </QueryView>
      {query.hasNextPage ? (
        <Button
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('common:load_more')}
        </Button>
      ) : null}
    </>
  );
}
