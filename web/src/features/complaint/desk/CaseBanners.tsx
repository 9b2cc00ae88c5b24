import { Anchor } from '@mantine/core';
import { IconArrowMerge, IconMoon, IconShieldQuestion, IconStack2, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DeskCase } from '@/shared/api/deskCaseModel';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import classes from './DeskCase.module.css';

/** What must be known before a word is written. */
export function CaseBanners({ found }: { found: DeskCase }) {
  const { t } = useTranslation('case_desk');
  const language = useLanguage();
  const customer = found.parties.find(({ role }) => role === 'customer');
  const sure = customer?.contact.assurance === 'wallet_verified';
  return (
    <div className={classes['banners']}>
      {found.merged_into ? (
        <p>
          <IconArrowMerge size={18} aria-hidden />
          <Anchor component={Link} to={`/cases/${found.merged_into.id}`}>
            {t('case.merged', { number: found.merged_into.number })}
          </Anchor>
        </p>
      ) : null}
      {sure ? null : (
        <p data-tone="warn">
          <IconShieldQuestion size={18} aria-hidden />
          {t('composer.unverified')}
        </p>
      )}
      {found.spam ? (
        <p>
          <IconTrash size={18} aria-hidden />
          {t('case.spam')}
        </p>
      ) : null}
      {found.snoozed_until ? (
        <p>
          <IconMoon size={18} aria-hidden />
          {t('case.snoozed', { when: formatDayTime(found.snoozed_until, language) })}
        </p>
      ) : null}
      {found.incident_id ? (
        <p>
          <IconStack2 size={18} aria-hidden />
          <Anchor component={Link} to={`/incidents/${found.incident_id}`}>
            {t('case.incident')}
          </Anchor>
        </p>
      ) : null}
    </div>
  );
}
