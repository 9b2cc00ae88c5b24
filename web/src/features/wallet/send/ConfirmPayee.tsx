import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Payee, Wallet } from '@/shared/api/model';
import { Initials } from '@/shared/ui/Initials';

interface Props {
  payee: Payee;
  wallet: Wallet;
  confirm: () => void;
  change: () => void;
}

/** The masked name is enough to recognise a friend, and too little to find out about a stranger. */
export function ConfirmPayee({ payee, wallet, confirm, change }: Props) {
  const { t } = useTranslation(['wallet', 'common']);
  const takes = payee.currencies.some((currency) => currency === wallet.currency);
  return (
    <Stack role="group" aria-label={t('send.confirm_title')}>
      <Text c="dimmed">{t('send.confirm_title')}</Text>
      <Group wrap="nowrap">
        <Initials name={payee.masked_name} size={56} />
        <div style={{ minWidth: 0 }}>
          <Title order={2}>{payee.masked_name}</Title>
          <Text c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {payee.handle}
          </Text>
        </div>
      </Group>
      {takes ? (
        <Text size="sm">{t('send.confirm_text')}</Text>
      ) : (
        <Alert color="amber" role="status" styles={{ message: { color: 'var(--ink)' } }}>
          {t('send.other_currency', {
            currency: wallet.currency,
            currencies: payee.currencies.join(', '),
          })}
        </Alert>
      )}
      <Button size="lg" onClick={confirm}>
        {t('send.confirm')}
      </Button>
      <Button variant="subtle" color="gray" onClick={change}>
        {t('send.not_them')}
      </Button>
    </Stack>
  );
}
