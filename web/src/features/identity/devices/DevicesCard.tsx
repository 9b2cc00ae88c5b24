import { Skeleton, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Device } from '@/shared/api/alerts';
import type { Session } from '@/shared/api/model';
import { Card } from '@/shared/ui/Card';
import { QueryView } from '@/shared/ui/QueryView';
import { devicesQuery } from '../api/devices';
import { sessionsQuery } from '../api/listSessions';
import rows from '../Rows.module.css';
import { devicesId } from '../security/paths';
import { DeviceRow } from './DeviceRow';
import { EndOthers } from './EndOthers';
import { SessionRow } from './SessionRow';

/** Each device with the sessions open on it, then the sessions whose device is not known. */
export function DevicesCard() {
  const { t } = useTranslation(['alerts', 'common']);
  const devices = useQuery(devicesQuery);
  const sessions = useQuery(sessionsQuery);
  return (
    <Card labelledBy={devicesId}>
      <Title order={2} id={devicesId}>
        {t('devices.title')}
      </Title>
      <Text c="dimmed" mt={4}>
        {t('devices.text')}
      </Text>
      <QueryView query={devices} skeleton={<RowsSkeleton />}>
        {({ data: known }) => (
          <QueryView query={sessions} skeleton={<RowsSkeleton />}>
            {({ data: open }) => <Rows devices={known} sessions={open} />}
          </QueryView>
        )}
      </QueryView>
    </Card>
  );
}

function Rows({ devices, sessions }: { devices: Device[]; sessions: Session[] }) {
  const elsewhere = sessions.filter(
    (session) => !devices.some((device) => device.id === session.device_id),
  );
  return (
    <>
      <ul className={rows['rows']}>
        {devices.map((device) => (
          <DeviceRow
            key={device.id}
            device={device}
            sessions={sessions.filter((session) => session.device_id === device.id)}
          />
        ))}
        {elsewhere.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </ul>
      {sessions.some(({ current }) => !current) ? <EndOthers /> : null}
    </>
  );
}

const RowsSkeleton = () => <Skeleton height={144} mt="md" />;
