import { IconArrowBackUp, IconCheck, IconClock, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Payment } from '@/shared/api/model';
import { knownState } from '../payment/StateBadge';
import classes from './ResultPage.module.css';

const marks = {
  succeeded: IconCheck,
  processing: IconClock,
  unknown: IconClock,
  declined: IconX,
  failed: IconX,
  reversed: IconArrowBackUp,
} as const;

export function ResultMark({ payment }: { payment: Payment }) {
  const { t } = useTranslation(['wallet', 'common']);
  const state = knownState(payment.state);
  const Mark = marks[state];
  return (
    <>
      <span className={classes['mark']} data-state={state} aria-hidden>
        <Mark size={38} stroke={2.2} />
      </span>
      <h2 className={classes['word']}>
        {t(payment.type === 'top_up' ? `result.top_up_${state}` : `result.transfer_${state}`)}
      </h2>
    </>
  );
}
