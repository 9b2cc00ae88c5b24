import { Button, Group, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FundingSource, Wallet } from '@/shared/api/model';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { formatMoney } from '@/shared/money/format';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { AmountField } from '../pay/AmountField';
import { useAmount } from '../pay/useAmount';
import { WalletTabs } from '../wallets/WalletTabs';
import { SourceChoice } from './SourceChoice';
import type { TopUpDraft } from './useTopUpDraft';

interface Props {
  draft: TopUpDraft;
  wallet: Wallet;
  list: Wallet[];
  choose: (id: string) => void;
  sources: FundingSource[];
  source: FundingSource | undefined;
  go: (step: 'amount' | 'review') => void;
}

/** Round sums in whole units that one tap fills in. */
const usual = ['50', '100', '500', '1000'];

export function TopUpForm({ draft, wallet, list, choose, sources, source, go }: Props) {
  const { t } = useTranslation(['wallet', 'common']);
  const language = useLanguage();
  const { fields, update } = draft;
  const [asked, setAsked] = useState(false);
  const { minor, error } = useAmount(fields.amount, wallet.currency);

  function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (minor === null || !source) return;
    update({ minor, walletId: wallet.id, sourceId: source.id });
    go('review');
  }

  return (
    <Page title={t('top_up.title')} back="/">
      {list.length > 1 ? (
        <WalletTabs wallets={list} selected={wallet.id} choose={choose} />
      ) : null}
      <Card as="div">
        <form onSubmit={submit} noValidate id="top-up">
          <Stack>
            <AmountField
              label={t('amount.label')}
              currency={wallet.currency}
              value={fields.amount}
              onChange={(amount) => update({ amount })}
              error={asked ? error : null}
              hint={t('top_up.now', {
                available: formatMoney(wallet.balance.available, wallet.currency, language),
              })}
            />
            <Group gap={8} role="group" aria-label={t('top_up.usual')}>
              {usual.map((amount) => (
                <Button
                  key={amount}
                  variant="default"
                  size="sm"
                  radius="xl"
                  onClick={() => update({ amount })}
                >
                  {formatMoney(Number(amount) * 100, wallet.currency, language).replace(/[.,]00$/, '')}
                </Button>
              ))}
            </Group>
          </Stack>
        </form>
      </Card>
      <SourceChoice
        sources={sources}
        selected={source?.id}
        choose={(sourceId) => update({ sourceId })}
      />
      {asked && !source ? (
        <Text role="alert" c="var(--loss)">
          {t('top_up.source_needed')}
        </Text>
      ) : null}
      <Button type="submit" form="top-up" size="lg">
        {t('review.action')}
      </Button>
    </Page>
  );
}
