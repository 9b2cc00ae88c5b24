import { Button, Skeleton } from '@mantine/core';
import { IconWallet } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Wallet } from '@/shared/api/model';
import type { StepUpComponent } from '@/shared/step-up/stepUp';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { StateView } from '@/shared/ui/States';
import { useStep } from '../pay/useStep';
import { useSelectedWallet } from '../wallets/useSelectedWallet';
import { AmountStep } from './AmountStep';
import { PayeeStep } from './PayeeStep';
import { ReviewStep } from './ReviewStep';
import { useSendDraft } from './useSendDraft';

export function SendPage({ StepUp }: { StepUp: StepUpComponent }) {
  const { t } = useTranslation(['wallet', 'common']);
  const { wallets, select, choose } = useSelectedWallet();
  return (
    <QueryView query={wallets} skeleton={<Skeleton height={320} radius="lg" maw={560} mx="auto" />}>
      {(list) => {
        const wallet = select(list);
        return wallet ? (
          <Steps list={list} wallet={wallet} choose={choose} StepUp={StepUp} />
        ) : (
          <Page title={t('send.title')} back="/">
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
      }}
    </QueryView>
  );
}

interface StepsProps {
  list: Wallet[];
  wallet: Wallet;
  choose: (id: string) => void;
  StepUp: StepUpComponent;
}

const steps = ['payee', 'amount', 'review'] as const;

function Steps({ list, wallet: selected, choose, StepUp }: StepsProps) {
  const draft = useSendDraft();
  // A payment in doubt stays with the wallet it was sent from.
  const wallet = list.find(({ id }) => id === draft.fields.walletId && draft.attempt) ?? selected;
  const { step, go } = useStep(steps, (asked) => {
    if (asked === 'payee') return true;
    return draft.fields.payee !== null && (asked === 'amount' || draft.fields.minor !== null);
  });
  if (draft.attempt?.unanswered || step === 'review') {
    return <ReviewStep draft={draft} wallet={wallet} go={go} StepUp={StepUp} />;
  }
  if (step === 'amount') {
    return <AmountStep draft={draft} wallet={wallet} go={go} />;
  }
  return <PayeeStep draft={draft} wallet={wallet} list={list} choose={choose} go={go} />;
}
