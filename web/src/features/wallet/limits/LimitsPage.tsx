import { Button, Skeleton } from '@mantine/core';
import { IconWallet } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import type { Wallet } from '@/shared/api/model';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { StateView } from '@/shared/ui/States';
import { limitsQuery } from '../api/getLimits';
import { useSelectedWallet } from '../wallets/useSelectedWallet';
import { WalletTabs } from '../wallets/WalletTabs';
import { LimitsCard } from './LimitsCard';

/** How much may be sent and held, what is left of it, and when it renews. */
export function LimitsPage() {
  const { t } = useTranslation(['limits', 'wallet', 'common']);
  const { wallets, select, choose } = useSelectedWallet();
  const navigate = useNavigate();
  // The first page of a visit has none of ours before it.
  const isFirst = useLocation().key === 'default';
  return (
    <Page
      title={t('title')}
      {...(isFirst ? { back: '/profile' } : { onBack: () => void navigate(-1) })}
    >
      <QueryView query={wallets} skeleton={<LimitsSkeleton />}>
        {(list) => {
          const wallet = select(list);
          return wallet ? (
            <>
              {list.length > 1 ? (
                <WalletTabs wallets={list} selected={wallet.id} choose={choose} />
              ) : null}
              <OfWallet wallet={wallet} />
            </>
          ) : (
            <Card>
              <StateView
                icon={<IconWallet size={30} stroke={1.6} />}
                title={t('wallet:wallets.none_title')}
                text={t('wallet:wallets.none_text')}
                action={
                  <Button component={Link} to="/wallets/new">
                    {t('wallet:wallets.open')}
                  </Button>
                }
              />
            </Card>
          );
        }}
      </QueryView>
    </Page>
  );
}

function OfWallet({ wallet }: { wallet: Wallet }) {
  const limits = useQuery(limitsQuery(wallet.id));
  return (
    <QueryView query={limits} skeleton={<LimitsSkeleton />}>
      {(found) => <LimitsCard limits={found} />}
    </QueryView>
  );
}

const LimitsSkeleton = () => <Skeleton height={420} radius="lg" />;
