import { Button } from '@mantine/core';
import { IconCompassOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StateView } from '@/shared/ui/States';

export function MissingPage() {
  const { t } = useTranslation();
  return (
    <main id="main">
      <StateView
        order={1}
        icon={<IconCompassOff size={30} stroke={1.6} />}
        title={t('state.no_page_title')}
        text={t('state.no_page_text')}
        action={
          <Button component={Link} to="/">
            {t('nav.home')}
          </Button>
        }
      />
    </main>
  );
}
