import { StepUpCard } from '@/features/identity/step-up/StepUpCard';
import { SendPage } from '@/features/wallet/send/SendPage';

/** Features do not know each other: the payment meets what confirms it here. */
export function Send() {
  return <SendPage StepUp={StepUpCard} />;
}
