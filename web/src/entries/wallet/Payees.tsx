import { StepUpCard } from '@/features/identity/step-up/StepUpCard';
import { PayeesPage } from '@/features/wallet/payees/PayeesPage';

/** Features do not know each other: trust meets what confirms it here. */
export function Payees() {
  return <PayeesPage StepUp={StepUpCard} />;
}
