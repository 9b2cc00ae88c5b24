import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { alertPreferencesQuery } from '../api/alertPreferences';
import { AlertsForm } from './AlertsForm';

export function AlertsPage() {
  const { t } = useTranslation(['alerts', 'common']);
  const found = useQuery(alertPreferencesQuery);
  return (
    <Page title={t('title')} back="/profile">
      <QueryView query={found} skeleton={<Skeleton height={300} radius="lg" />}>
        {(preference) => <AlertsForm found={preference} />}
      </QueryView>
    </Page>
  );
}
