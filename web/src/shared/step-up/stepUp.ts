import type { ComponentType } from 'react';
import type { StepUp } from '@/shared/api/model';
import { Problem } from '@/shared/api/problem';

/** Asks the person to confirm what a request was turned away for. */
export interface StepUpProps {
  stepUp: StepUp;
  /** Sends the same request again, once it is confirmed or has to begin anew. */
  goOn: () => void;
  cancel: () => void;
}

/** Features do not know each other, so whoever needs a confirmation is handed the card for it. */
export type StepUpComponent = ComponentType<StepUpProps>;

/** What has to be confirmed before the request can be sent again; null for any other problem. */
export function stepUpOf(error: Error | null): StepUp | null {
  const required = error instanceof Problem && error.code === 'step_up_required';
  return required ? ((error.extras['step_up'] as StepUp | undefined) ?? null) : null;
}
