import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Customer } from '@/shared/api/reviewModel';
import { formatDay, formatDayTime, formatTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Card } from '@/shared/ui/Card';
import { Facts } from '@/shared/ui/Facts';

export function CustomerFacts({ customer }: { customer: Customer }) {
  const { t } = useTranslation(['customers', 'reviews', 'common']);
  const language = useLanguage();
  const country = new Intl.DisplayNames(language, { type: 'region' }).of(customer.country);
  return (
    <Card>
      <Text size="sm" c="dimmed">
        {t('look.until', { time: formatTime(customer.look_ends_at, language) })}
        {' · '}
        {customer.look_reason}
      </Text>
      <Facts
        facts={[
          { label: t('fact.phone'), value: customer.phone },
          { label: t('fact.email'), value: customer.email },
          { label: t('fact.country'), value: country },
          { label: t('fact.tier'), value: t(`reviews:tier.${customer.tier}`) },
          { label: t('fact.since'), value: formatDay(customer.created_at, language) },
          { label: t('fact.authenticators'), value: customer.authenticators },
          { label: t('fact.recovery_codes'), value: customer.recovery_codes_left },
          { label: t('fact.sessions'), value: customer.sessions },
          {
            label: t('fact.password'),
            value: customer.password_changed_at
              ? formatDayTime(customer.password_changed_at, language)
              : null,
          },
          { label: t('fact.id'), value: customer.id },
        ]}
      />
    </Card>
  );
}
