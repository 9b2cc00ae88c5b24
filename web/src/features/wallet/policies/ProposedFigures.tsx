import type { Approval } from '@/shared/api/reviewModel';
import { FigureChanges } from './FigureChanges';
import type { FigureChange } from './figures';

/** What a proposal changes of a policy, for whoever decides it. */
export function ProposedFigures({ approval: { details } }: { approval: Approval }) {
  return <FigureChanges changes={JSON.parse(details['changes'] ?? '[]') as FigureChange[]} />;
}
