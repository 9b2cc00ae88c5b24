import { Button, Stack, Text } from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { SignOutButton } from '@/features/identity/profile/SignOutButton';
import { StateView } from '@/shared/ui/States';
import classes from '../wallet/shell/Shell.module.css';

/** Staff without a second factor, or in a session without one: add it, then sign in with it. */
export function FactorFirst() {
  const { t } = useTranslation('desk');
  return (
    <main id="main" className={classes['alone']}>
      <StateView
        order={1}
        icon={<IconShieldLock size={30} stroke={1.6} />}
        title={t('factor.title')}
        text={t('factor.text')}
        action={
          <Stack align="stretch">
            <Button component="a" href="/profile/security/authenticators/new" size="lg">
              {t('factor.add')}
            </Button>
            <Text c="dimmed" ta="center">
              {t('factor.then')}
            </Text>
            <SignOutButton />
          </Stack>
        }
      />
    </main>
  );
}
