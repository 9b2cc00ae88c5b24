import { Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useIsDemo } from '@/shared/demo/demoPeople';
import { Card } from '@/shared/ui/Card';
import { CopyButton } from '@/shared/ui/CopyButton';
import { demoCodesQuery } from '../api/listDemoCodes';
import classes from './OutboxPage.module.css';

/** What the apps of the demo's staff show now. */
export function StaffApps() {
  const { t } = useTranslation(['notice', 'common']);
  const demo = useIsDemo();
  const { data } = useQuery({ ...demoCodesQuery, enabled: demo });
  if (!data || data.data.length === 0) return null;
  return (
    <Card className={classes['message']}>
      <Title order={2}>{t('outbox.apps')}</Title>
      <Text c="dimmed" size="sm">
        {t('outbox.apps_text')}
      </Text>
      {data.data.map(({ handle, name, code }) => (
        <Group key={handle} justify="space-between" wrap="nowrap" mt="xs">
          <span>{name}</span>
          <Group gap="xs" wrap="nowrap">
            <mark>{code}</mark>
            <CopyButton value={code} label={t('outbox.copy_code')} />
          </Group>
        </Group>
      ))}
    </Card>
  );
}
