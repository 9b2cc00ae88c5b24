import type { ReviewDocument, ReviewPart } from '@/shared/api/reviewModel';

export const documents: ReviewDocument[] =
  ['passport', 'identity_card', 'driving_licence', 'residence_permit'];
export type Wanted = 'verified' | 'full' | 'unfreeze';

/** What the server asks for; it decides, this only shows the right fields. */
export function partsFor(wanted: Wanted, document: ReviewDocument): ReviewPart[] {
  const parts: ReviewPart[] = ['front'];
  if (document !== 'passport') parts.push('back');
  if (wanted === 'full') parts.push('address');
  if (wanted === 'unfreeze') parts.push('selfie');
  return parts;
}
