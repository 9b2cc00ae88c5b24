import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Payment } from '@/shared/api/model';
import { formatExact } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { CopyButton } from '@/shared/ui/CopyButton';
import { Facts } from '@/shared/ui/Facts';
import { Money } from '@/shared/ui/Money';
import { typeKey } from './types';

export function PaymentFacts({ payment }: { payment: Payment }) {
  const { t } = useTranslation(['wallet', 'common']);
  const language = useLanguage();
  const other = payment.counterparty;
  const bank = [other?.bank_name, other?.masked_number].filter(Boolean).join(' · ');
  return (
    <>
      <Facts
        facts={[
          { label: t('payment.type'), value: t(typeKey(payment.type)) },
          {
            label: payment.direction === 'in' ? t('payment.from') : t('payment.to'),
            value: [other?.name, other?.handle_masked].filter(Boolean).join(' · ') || null,
          },
          { label: t('payment.bank'), value: bank },
          { label: t('payment.note'), value: payment.note },
          { label: t('payment.created'), value: formatExact(payment.created_at, language) },
          { label: t('payment.updated'), value: formatExact(payment.updated_at, language) },
          {
            label: t('payment.balance_after'),
            value:
              typeof payment.balance_after === 'number' ? (
                <Money minor={payment.balance_after} currency={payment.currency} />
              ) : null,
          },
          { label: t('payment.reference'), value: <code>{payment.id.slice(-8).toUpperCase()}</code> },
        ]}
      />
      <Group justify="flex-end">
        <CopyButton value={payment.id} label={t('payment.copy_reference')} />
      </Group>
    </>
  );
}
