import { Skeleton, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/ui/Card';
import { QueryView } from '@/shared/ui/QueryView';
import { devicesQuery } from '../api/devices';
import rows from '../Rows.module.css';
import { devicesId } from '../security/paths';
import { DeviceRow } from './DeviceRow';

export function DevicesCard() {
  const { t } = useTranslation(['alerts', 'common']);
  const devices = useQuery(devicesQuery);
  return (
    <Card labelledBy={devicesId}>
      <Title order={2} id={devicesId}>
        {t('devices.title')}
      </Title>
      <Text c="dimmed" mt={4}>
        {t('devices.text')}
      </Text>
      <QueryView query={devices} skeleton={<Skeleton height={72} mt="md" />}>
        {({ data }) =>
          data.length > 0 ? (
            <ul className={rows['rows']}>
              {data.map((device) => (
                <DeviceRow key={device.id} device={device} />
              ))}
            </ul>
          ) : (
            <Text my="sm">{t('devices.none')}</Text>
          )
        }
      </QueryView>
    </Card>
  );
}
