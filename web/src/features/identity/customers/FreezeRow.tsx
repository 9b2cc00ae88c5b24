import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerFreeze } from '@/shared/api/reviewModel';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { proposeLift } from '../api/freezeCustomer';
import rows from '../Rows.module.css';
import { ProposeForm } from './ProposeForm';

interface Props {
  person: string;
  freeze: CustomerFreeze;
  mayLift: boolean;
}

export function FreezeRow({ person, freeze, mayLift }: Props) {
  const { t } = useTranslation(['customers', 'common']);
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  return (
    <li className={rows['row']}>
      <Text fw={560}>{t(`freezes.kind.${freeze.kind}`)}</Text>
      <Text size="sm" c="dimmed">
        {t('freezes.since', { when: formatDayTime(freeze.since, language) })}
        {freeze.ends_at
          ? ` · ${t('freezes.until', { when: formatDayTime(freeze.ends_at, language) })}`
          : ''}
      </Text>
      {freeze.authority ? (
        <Text size="sm">{`${freeze.authority} · ${freeze.reference ?? ''}`}</Text>
      ) : null}
      {freeze.reason ? <Text size="sm">{freeze.reason}</Text> : null}
      {freeze.reason_suppressed ? (
        <Text size="sm" fw={560}>
          {t('freezes.suppressed')}
        </Text>
      ) : null}
      {asking ? (
        <ProposeForm
          label={t('freezes.lift_reason')}
          propose={(reason) => proposeLift(person, freeze.id, reason)}
        />
      ) : mayLift ? (
        <Button variant="default" size="sm" mt="xs" onClick={() => setAsking(true)}>
          {t('freezes.propose_lift')}
        </Button>
      ) : null}
    </li>
  );
}
