import { useTranslation } from 'react-i18next';
import type { Wallet } from '@/shared/api/model';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { formatMoney } from '@/shared/money/format';
import type { StepUpComponent } from '@/shared/step-up/stepUp';
import { Page } from '@/shared/ui/Page';
import type { NewTransfer } from '../api/createPayment';
import { ReviewCard } from '../pay/ReviewCard';
import { usePay } from '../pay/usePay';
import type { SendDraft, SendFields, SendStep } from './useSendDraft';

interface Props {
  draft: SendDraft;
  wallet: Wallet;
  go: (step: SendStep) => void;
  StepUp: StepUpComponent;
}

function contentOf(fields: SendFields, wallet: Wallet): NewTransfer {
  const note = fields.note.trim();
  return {
    type: 'transfer',
    wallet_id: wallet.id,
    amount: fields.minor ?? 0,
    currency: wallet.currency,
    payee: { handle: fields.payee?.handle ?? '' },
    ...(note === '' ? {} : { note }),
  };
}

export function ReviewStep({ draft, wallet, go, StepUp }: Props) {
  const { t } = useTranslation(['wallet', 'step_up', 'common']);
  const language = useLanguage();
  const { fields } = draft;
  const content = contentOf(fields, wallet);
  const payment = usePay({
    content,
    kept: draft.attempt,
    keep: draft.keep,
    clear: draft.clear,
    resultPath: ({ id }) => `/send/result/${id}`,
  });
  const name = fields.payee?.masked_name ?? '';
  if (payment.stepUp) {
    return (
      <Page title={t('step_up:title')} onBack={payment.dismiss}>
        <StepUp stepUp={payment.stepUp} goOn={payment.pay} cancel={payment.dismiss} />
      </Page>
    );
  }
  return (
    <Page
      title={t('review.title')}
      {...(payment.unanswered || payment.pending ? {} : { onBack: () => go('amount') })}
    >
      <ReviewCard
        amount={content.amount}
        currency={content.currency}
        facts={[
          { label: t('review.to'), value: name },
          { label: t('review.handle'), value: fields.payee?.handle },
          { label: t('review.from'), value: t('wallets.named', { currency: wallet.currency }) },
          { label: t('send.note'), value: content.note },
        ]}
        payLabel={t('send.pay', {
          amount: formatMoney(content.amount, content.currency, language),
          name,
        })}
        {...payment}
        change={() => go('amount')}
        startOver={() => {
          draft.clear();
          go('payee');
        }}
      />
    </Page>
  );
}
