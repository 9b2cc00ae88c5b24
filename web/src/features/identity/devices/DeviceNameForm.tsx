import { useTranslation } from 'react-i18next';
import type { Device } from '@/shared/api/alerts';
import { devicesQuery, renameDevice } from '../api/devices';
import { NameForm } from '../NameForm';
import { useDeviceName } from './useDeviceName';

export function DeviceNameForm({ device, close }: { device: Device; close: () => void }) {
  const { t } = useTranslation('alerts');
  return (
    <NameForm
      label={t('devices.name')}
      before={useDeviceName(device)}
      save={(name) => renameDevice(device.id, name)}
      queryKey={devicesQuery.queryKey}
      close={close}
    />
  );
}
