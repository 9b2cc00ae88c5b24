import { Group, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paymentAtHandQuery } from '@/shared/api/paymentAtHand';
import { formatExact } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Card } from '@/shared/ui/Card';
import { Money } from '@/shared/ui/Money';

/** What we know already and nobody needs to type: of whom, how much, and when. */
export function PaymentAtHand({ id }: { id: string }) {
  const { t } = useTranslation('cases');
  const language = useLanguage();
  const { data: payment, error } = useQuery(paymentAtHandQuery(id));
  if (error) return null;
  if (!payment) return <Skeleton height={104} radius="lg" />;
  const other = payment.counterparty;
  const who = other?.name ?? [other?.bank_name, other?.masked_number].filter(Boolean).join(' ');
  return (
    <Card as="div">
      <Text size="sm" c="dimmed">
        {t('complain.about')}
      </Text>
      <Group justify="space-between" gap="xs" mt={2}>
        <Text fw={580}>{who}</Text>
        <Text fw={640} fz="lg">
          <Money
            signed
            minor={payment.direction === 'out' ? -payment.amount : payment.amount}
            currency={payment.currency}
          />
        </Text>
      </Group>
      <Text size="sm" c="dimmed">
        {formatExact(payment.created_at, language)}
      </Text>
      <Text size="sm" mt={8}>
        {t('complain.known')}
      </Text>
    </Card>
  );
}
