import { Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Wallet } from '@/shared/api/model';
import { usePerson } from '@/shared/session/me';
import { HelpLink } from '@/shared/ui/HelpLink';
import { QueryView } from '@/shared/ui/QueryView';
import { LeftToSend } from '../limits/LeftToSend';
import { useSelectedWallet } from '../wallets/useSelectedWallet';
import { WalletTabs } from '../wallets/WalletTabs';
import { currencies } from '@/shared/money/currency';
import { ActionRow } from './ActionRow';
import { BalanceCard } from './BalanceCard';
import { FirstWallet } from './FirstWallet';
import { NewestTransactions } from './NewestTransactions';
import classes from './HomePage.module.css';

/** `banner` is for what concerns every wallet, such as a freeze. */
export function HomePage({ banner }: { banner?: ReactNode }) {
  const { t } = useTranslation(['wallet', 'common']);
  const { name } = usePerson();
  const { wallets, select, choose } = useSelectedWallet();
  useEffect(() => {
    document.title = `${t('home.title')} · Recourse`;
  }, [t]);
  return (
    <div className={classes['home']}>
      <Group justify="space-between" wrap="nowrap">
        <Title order={1} className={classes['hello']}>
          {t('home.hello', { name })}
        </Title>
        <HelpLink />
      </Group>
      {banner}
      <QueryView query={wallets} skeleton={<HomeSkeleton />}>
        {(list) => {
          const wallet = select(list);
          return wallet ? (
            <WithWallet wallet={wallet} list={list} choose={choose} />
          ) : (
            <FirstWallet onOpened={(opened) => choose(opened.id)} />
          );
        }}
      </QueryView>
    </div>
  );
}

interface Props {
  wallet: Wallet;
  list: Wallet[];
  choose: (id: string) => void;
}

function WithWallet({ wallet, list, choose }: Props) {
  return (
    <div className={classes['columns']}>
      <Stack gap={18}>
        <WalletTabs
          wallets={list}
          selected={wallet.id}
          choose={choose}
          canAdd={list.length < currencies.length}
        />
        <BalanceCard wallet={wallet} />
        <ActionRow wallet={wallet} />
        {wallet.allowed_actions.includes('send') ? (
          <Text size="sm" c="dimmed" ta="center">
            <LeftToSend wallet={wallet} />
          </Text>
        ) : null}
      </Stack>
      <NewestTransactions wallet={wallet} />
    </div>
  );
}

function HomeSkeleton() {
  return (
    <div className={classes['columns']}>
      <Stack gap={18}>
        <Skeleton height={40} width={160} radius="xl" />
        <Skeleton height={190} radius="lg" />
        <Skeleton height={84} radius="lg" />
      </Stack>
      <Skeleton height={340} radius="lg" />
    </div>
  );
}
