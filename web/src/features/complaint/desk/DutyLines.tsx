import { useTranslation } from 'react-i18next';
import type { LegalDuty } from '@/shared/api/deskCaseModel';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import classes from './Clocks.module.css';

/** What the law still asks for, in words: the rule, by when, and what ends it. */
export function DutyLines({ duties }: { duties: LegalDuty[] }) {
  const { t } = useTranslation('law');
  const language = useLanguage();
  return (
    <ul className={classes['duties']}>
      {duties.map((duty) => (
        <li key={duty.rule}>
          <strong>{language === 'en' ? duty.title.en : duty.title.zh}</strong>
          <span>
            {t(`waits.${duty.waits_for as 'final_response' | 'refund'}`)} ·{' '}
            {t('due', { when: formatDayTime(duty.due_at, language) })} {duty.extended ? t('extended') : null}
          </span>
          <small>
            {duty.law_ref} {duty.confirmed ? null : t('unconfirmed')}
          </small>
        </li>
      ))}
    </ul>
  );
}
