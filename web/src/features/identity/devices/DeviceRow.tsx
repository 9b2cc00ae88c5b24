import { Badge, Button, Group, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Device } from '@/shared/api/alerts';
import type { Session } from '@/shared/api/model';
import { formatDay, formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { forgetDevice, signOutDevice } from '../api/devices';
import { securityKey } from '../api/getSecurity';
import rows from '../Rows.module.css';
import { DeviceNameForm } from './DeviceNameForm';
import { SessionRow } from './SessionRow';
import { useDeviceName } from './useDeviceName';

interface Props {
  device: Device;
  /** Those open on it; they are told apart only where there are several. */
  sessions: Session[];
}

/** Signing out and forgetting are safe, so each takes one tap and no question. */
export function DeviceRow({ device, sessions }: Props) {
  const { t } = useTranslation(['alerts', 'common']);
  const language = useLanguage();
  const client = useQueryClient();
  const name = useDeviceName(device);
  const [naming, setNaming] = useState(false);
  const end = useMutation({
    mutationFn: (action: 'sign_out' | 'forget') =>
      action === 'sign_out' ? signOutDevice(device.id) : forgetDevice(device.id),
    onSuccess: () => client.invalidateQueries({ queryKey: securityKey }),
  });
  const offered = (['sign_out', 'forget'] as const).filter((action) =>
    device.allowed_actions.includes(action),
  );
  return (
    <li className={rows['row']}>
      <Group gap={8}>
        <Text fw={560}>{name}</Text>
        {device.current ? <Mark text={t('devices.current')} /> : null}
        {sessions.length === 0 ? <Mark text={t('devices.signed_out')} /> : null}
        {device.outdated ? <Mark text={t('devices.outdated')} /> : null}
      </Group>
      <Text size="sm" c="dimmed">
        {t('devices.last_seen', { when: formatDayTime(device.last_seen_at, language) })}
        {' · '}
        {t('devices.first_seen', { when: formatDay(device.first_seen_at, language) })}
      </Text>
      {naming ? (
        <DeviceNameForm device={device} close={() => setNaming(false)} />
      ) : (
        <Group gap={4} mt={4} ml={-18}>
          <Button
            variant="subtle"
            size="sm"
            aria-label={t('devices.rename_named', { name })}
            onClick={() => setNaming(true)}
          >
            {t('devices.rename')}
          </Button>
          {offered.map((action) => (
            <Button
              key={action}
              variant="subtle"
              size="sm"
              color={action === 'forget' ? 'red' : 'teal'}
              aria-label={t(`devices.${action}_named`, { name })}
              loading={end.isPending && end.variables === action}
              onClick={() => end.mutate(action)}
            >
              {t(`devices.${action}`)}
            </Button>
          ))}
        </Group>
      )}
      <ProblemNotice error={end.error} />
      {sessions.length > 1 ? (
        <ul className={`${rows['rows']} ${rows['inner']}`}>
          {sessions.map((session) => (
            <SessionRow key={session.id} session={session} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function Mark({ text }: { text: string }) {
  return (
    <Badge variant="default" tt="none" fw={500}>
      {text}
    </Badge>
  );
}
