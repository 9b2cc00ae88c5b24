import { Button, Skeleton } from '@mantine/core';
import { IconWallet } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FundingSource, Wallet } from '@/shared/api/model';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { StateView } from '@/shared/ui/States';
import { fundingSourcesQuery } from '../api/listFundingSources';
import { useStep } from '../pay/useStep';
import { useSelectedWallet } from '../wallets/useSelectedWallet';
import { TopUpForm } from './TopUpForm';
import { TopUpReview } from './TopUpReview';
import { useTopUpDraft } from './useTopUpDraft';

export function TopUpPage() {
  const { t } = useTranslation(['wallet', 'common']);
  const { wallets, select, choose } = useSelectedWallet();
  const sources = useQuery(fundingSourcesQuery);
  const skeleton = <Skeleton height={360} radius="lg" maw={560} mx="auto" />;
  return (
    <QueryView query={wallets} skeleton={skeleton}>
      {(list) => {
        const wallet = select(list);
        if (!wallet) {
          return (
            <Page title={t('top_up.title')} back="/">
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
            </Page>
          );
        }
        return (
          <QueryView query={sources} skeleton={skeleton}>
            {(found) => <Steps list={list} selected={wallet} choose={choose} sources={found} />}
          </QueryView>
        );
      }}
    </QueryView>
  );
}

interface Props {
  list: Wallet[];
  selected: Wallet;
  choose: (id: string) => void;
  sources: FundingSource[];
}

const steps = ['amount', 'review'] as const;

function Steps({ list, selected, choose, sources }: Props) {
  const draft = useTopUpDraft();
  const { fields, attempt } = draft;
  // A payment in doubt stays with the wallet it was meant for.
  const wallet = list.find(({ id }) => id === fields.walletId && attempt) ?? selected;
  const source = sources.find(({ id }) => id === fields.sourceId) ?? sources[0];
  const { step, go } = useStep(
    steps,
    (asked) => asked === 'amount' || (fields.minor !== null && source !== undefined),
  );
  if (source && (attempt?.unanswered || step === 'review')) {
    return <TopUpReview draft={draft} wallet={wallet} source={source} go={go} />;
  }
  return (
    <TopUpForm
      draft={draft}
      wallet={wallet}
      list={list}
      choose={choose}
      sources={sources}
      source={source}
      go={go}
    />
  );
}
