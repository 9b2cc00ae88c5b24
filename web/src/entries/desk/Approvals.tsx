import { ProposedRules } from '@/features/complaint/rules/ProposedRules';
import { ApprovalsPage } from '@/features/identity/approvals/ApprovalsPage';
import { ProposedFigures } from '@/features/wallet/policies/ProposedFigures';
import type { Approval } from '@/shared/api/reviewModel';

/** Features do not know each other: what two people decide is told by whom it belongs to. */
export function Approvals() {
  return <ApprovalsPage Changes={Changes} />;
}

function Changes({ approval }: { approval: Approval }) {
  return approval.kind === 'policy.add_version' ? (
    <ProposedFigures approval={approval} />
  ) : (
    <ProposedRules approval={approval} />
  );
}
