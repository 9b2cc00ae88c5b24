import { useTranslation } from 'react-i18next';
import type { LegalDuty } from '@/shared/api/deskCaseModel';
import classes from './Clocks.module.css';

/** What ends a clock of the law, and whether the customer may be told of it. */
export function DutyLine({ duty }: { duty: LegalDuty }) {
  const { t } = useTranslation('law');
  return (
    <div className={classes['foot']}>
      <span>{t(`waits.${duty.waits_for as 'final_response' | 'refund'}`)}</span>
      {duty.extended ? <span>{t('extended')}</span> : null}
      {duty.confirmed ? null : <span>{t('unconfirmed')}</span>}
    </div>
  );
}
