import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { securityQuery } from '../api/getSecurity';
import { FrozenBanner } from './FrozenBanner';

/** Nothing while nothing is frozen: the home page does not wait for the answer. */
export function HomeFreeze() {
  const { t } = useTranslation(['security', 'common']);
  const { data } = useQuery(securityQuery);
  if (!data?.frozen) return null;
  return (
    <FrozenBanner frozen={data.frozen}>
      <Button component={Link} to="/profile/security" variant="default">
        {t('frozen.see')}
      </Button>
    </FrozenBanner>
  );
}
