import { useTranslation } from 'react-i18next';
import type { FundingSource, Wallet } from '@/shared/api/model';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { formatMoney } from '@/shared/money/format';
import { Page } from '@/shared/ui/Page';
import type { NewTopUp } from '../api/createPayment';
import { ReviewCard } from '../pay/ReviewCard';
import { usePay } from '../pay/usePay';
import type { TopUpDraft } from './useTopUpDraft';

interface Props {
  draft: TopUpDraft;
  wallet: Wallet;
  source: FundingSource;
  go: (step: 'amount' | 'review') => void;
}

export function TopUpReview({ draft, wallet, source, go }: Props) {
  const { t } = useTranslation(['wallet', 'common']);
  const language = useLanguage();
  const content: NewTopUp = {
    type: 'top_up',
    wallet_id: wallet.id,
    amount: draft.fields.minor ?? 0,
    currency: wallet.currency,
    funding_source_id: source.id,
  };
  const payment = usePay({
    content,
    kept: draft.attempt,
    keep: draft.keep,
    clear: draft.clear,
    resultPath: ({ id }) => `/top-up/result/${id}`,
  });
  return (
    <Page
      title={t('review.title')}
      {...(payment.unanswered || payment.pending ? {} : { onBack: () => go('amount') })}
    >
      <ReviewCard
        amount={content.amount}
        currency={content.currency}
        facts={[
          { label: t('review.from'), value: `${source.bank_name} ${source.masked_number}` },
          { label: t('bank.holder'), value: source.holder },
          { label: t('review.to'), value: t('wallets.named', { currency: wallet.currency }) },
        ]}
        payLabel={t('top_up.pay', {
          amount: formatMoney(content.amount, content.currency, language),
        })}
        {...payment}
        change={() => go('amount')}
        startOver={() => {
          draft.clear();
          go('amount');
        }}
      />
    </Page>
  );
}
