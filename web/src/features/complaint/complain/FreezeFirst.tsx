import { Alert, Anchor } from '@mantine/core';
import { IconSnowflake } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** Who did not do it themselves stops the loss before writing about it. */
export function FreezeFirst() {
  const { t } = useTranslation('cases');
  return (
    <Alert
      variant="light"
      color="amber"
      icon={<IconSnowflake aria-hidden />}
      styles={{ message: { color: 'var(--ink)' } }}
    >
      {t('complain.freeze_first')}{' '}
      <Anchor component={Link} to="/profile/security" fw={600}>
        {t('complain.freeze')}
      </Anchor>
    </Alert>
  );
}
