import type { Names, RuleChange } from '@/shared/api/ruleModel';
import type { Approval } from '@/shared/api/reviewModel';
import { ChangeList } from './ChangeList';

/** What a proposal changes of the rules, for whoever decides it, who may not see the rules else. */
export function ProposedRules({ approval: { details, subject } }: { approval: Approval }) {
  return (
    <ChangeList
      changes={JSON.parse(details['changes'] ?? '[]') as RuleChange[]}
      names={JSON.parse(details['names'] ?? '{}') as Names}
      about={subject}
    />
  );
}
