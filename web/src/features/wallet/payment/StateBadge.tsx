import {
  IconArrowBackUp, IconCircleCheck, IconCircleX, IconClock, IconHelpCircle, type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './StateBadge.module.css';

const states = ['processing', 'succeeded', 'declined', 'failed', 'unknown', 'reversed'] as const;
export type State = (typeof states)[number];

export const knownState = (state: string): State =>
  states.find((known) => known === state) ?? 'unknown';

const looks: Record<State, { icon: Icon; tone: string }> = {
  processing: { icon: IconClock, tone: 'wait' },
  succeeded: { icon: IconCircleCheck, tone: 'gain' },
  declined: { icon: IconCircleX, tone: 'loss' },
  failed: { icon: IconCircleX, tone: 'loss' },
  unknown: { icon: IconHelpCircle, tone: 'wait' },
  reversed: { icon: IconArrowBackUp, tone: 'quiet' },
};

/** State as icon and word, never by colour alone. */
export function StateBadge({ state }: { state: string }) {
  const { t } = useTranslation(['wallet', 'common']);
  const known = knownState(state);
  const { icon: Symbol, tone } = looks[known];
  return (
    <span className={`${classes['badge']} ${classes[tone]}`}>
      <Symbol size={15} stroke={2} aria-hidden />
      {t(`state.${known}`)}
    </span>
  );
}
