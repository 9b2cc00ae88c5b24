import { useTranslation } from 'react-i18next';
import type { Device } from '@/shared/api/alerts';

/** As its owner calls it, or else as it calls itself. */
export function useDeviceName({ name, browser, system }: Device): string {
  const { t } = useTranslation(['alerts', 'common']);
  if (name) return name;
  if (browser && system) return t('devices.software', { browser, system });
  return browser || system || t('devices.unknown');
}
