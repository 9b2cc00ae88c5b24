import { Alert, Badge, Button, Group, Text, Title } from '@mantine/core';
import { IconDeviceMobile } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Limits } from '@/shared/api/model';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Card } from '@/shared/ui/Card';
import { isKnown } from './limit';
import { LimitRow } from './LimitRow';
import classes from './LimitsCard.module.css';

const tiers = ['basic', 'verified', 'full'] as const;

export function LimitsCard({ limits }: { limits: Limits }) {
  const { t } = useTranslation(['limits', 'wallet', 'common']);
  const language = useLanguage();
  const heading = useId();
  const tier = tiers.find((known) => known === limits.tier) ?? 'basic';
  return (
    <>
      {limits.cooling_until ? (
        <Alert
          color="amber"
          icon={<IconDeviceMobile aria-hidden />}
          title={t('new_device_title')}
          styles={{ message: { color: 'var(--ink)' }, title: { color: 'var(--wait)' } }}
        >
          {t('new_device_text', { until: formatDayTime(limits.cooling_until, language) })}
        </Alert>
      ) : null}
      <Card labelledBy={heading}>
        <Group justify="space-between" gap="xs">
          <Title order={2} id={heading}>
            {t('wallet:wallets.named', { currency: limits.currency })}
          </Title>
          <Badge variant="light" size="lg" tt="none">
            {t(`tier.${tier}`)}
          </Badge>
        </Group>
        <Text c="dimmed" mt={4}>
          {t(`tier_text.${tier}`)}
        </Text>
        <ul className={classes['rows']}>
          {limits.limits.filter(isKnown).map((limit) => (
            <LimitRow key={limit.limit} limit={limit} currency={limits.currency} />
          ))}
        </ul>
        <Text size="sm" c="dimmed">
          {t('counted')}
        </Text>
        {tier === 'full' ? null : (
          <Button component={Link} to="/profile/verification" size="lg" fullWidth mt="md">
            {t('raise')}
          </Button>
        )}
      </Card>
    </>
  );
}
