import { useNetwork } from '@mantine/hooks';
import { IconCloudOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './OfflineBanner.module.css';

export function OfflineBanner() {
  const { t } = useTranslation();
  const { online } = useNetwork();
  return (
    <div role="status">
      {online ? null : (
        <p className={classes['banner']}>
          <IconCloudOff size={20} aria-hidden />
          {t('state.offline_banner')}
        </p>
      )}
    </div>
  );
}
