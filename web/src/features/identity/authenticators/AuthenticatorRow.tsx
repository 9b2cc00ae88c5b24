import { Alert, Group, Text } from '@mantine/core';
import { IconClock, IconDeviceMobile, IconFingerprint } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StrongFactor } from '@/shared/api/factors';
import { formatDay, formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import rows from '../Rows.module.css';
import { FactorActions, type FactorDeed } from './FactorActions';
import { LossForm } from './LossForm';
import { KeepButton } from './KeepButton';
import { RemoveForm } from './RemoveForm';
import { RenameForm } from './RenameForm';

export function AuthenticatorRow({ factor, last }: { factor: StrongFactor; last: boolean }) {
  const { t } = useTranslation(['security', 'factors', 'common']);
  const language = useLanguage();
  const [doing, setDoing] = useState<FactorDeed | null>(null);
  const close = () => setDoing(null);
  const Mark = factor.kind === 'passkey' ? IconFingerprint : IconDeviceMobile;
  return (
    <li className={rows['row']}>
      <Group gap={8} wrap="nowrap">
        <Mark size={20} stroke={1.6} aria-hidden />
        <Text fw={560}>{factor.name}</Text>
      </Group>
      <Text size="sm" c="dimmed">
        {t(`factors:kind.${factor.kind}`)}
        {' · '}
        {factor.last_used_at
          ? t('authenticators.last_used', { when: formatDayTime(factor.last_used_at, language) })
          : t('authenticators.never_used')}
        {' · '}
        {t('authenticators.added', { when: formatDay(factor.created_at, language) })}
      </Text>
      {factor.lost_at ? (
        <Text size="sm" c="red.9" fw={560}>
          {t('factors:loss.since', { when: formatDayTime(factor.lost_at, language) })}
        </Text>
      ) : null}
      {factor.removes_at ? (
        <Alert
          role="status"
          variant="light"
          color="amber"
          mt="xs"
          icon={<IconClock aria-hidden />}
          styles={{ message: { color: 'var(--ink)' } }}
        >
          <Text size="sm">
            {t('factors:going', { when: formatDayTime(factor.removes_at, language) })}
          </Text>
          <KeepButton factor={factor} />
        </Alert>
      ) : null}
      {doing === 'rename' ? <RenameForm factor={factor} close={close} /> : null}
      {doing === 'remove' ? <RemoveForm factor={factor} last={last} close={close} /> : null}
      {doing === 'report_lost' ? <LossForm factor={factor} close={close} /> : null}
      {doing === null ? <FactorActions factor={factor} onChoose={setDoing} /> : null}
    </li>
  );
}
