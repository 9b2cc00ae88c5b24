import {
  IconAlertTriangle, IconCheck, IconChecks, IconClock, IconEye, type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Delivery as State } from '@/shared/api/caseModel';
import classes from '@/shared/ui/Thread.module.css';

const icons: Partial<Record<State, Icon>> = {
  queued: IconClock, sent: IconCheck, delivered: IconChecks, read: IconEye,
  bounced: IconAlertTriangle, failed: IconAlertTriangle,
};

/** How far a message of ours has come; one that came back is told loudly. */
export function Delivery({ state }: { state: State }) {
  const { t } = useTranslation('cases');
  const Symbol = icons[state];
  if (!Symbol) return null;
  return (
    <span className={classes['delivery']} data-lost={state === 'bounced' || state === 'failed'}>
      <Symbol size={14} stroke={2} aria-hidden />
      {t(`thread.delivery.${state}`)}
    </span>
  );
}
