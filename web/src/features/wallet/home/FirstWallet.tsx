import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Wallet } from '@/shared/api/model';
import { Card } from '@/shared/ui/Card';
import { OpenWallet } from '../wallets/OpenWallet';

export function FirstWallet({ onOpened }: { onOpened: (wallet: Wallet) => void }) {
  const { t } = useTranslation(['wallet', 'common']);
  return (
    <Card>
      <Title order={2}>{t('wallets.first_title')}</Title>
      <Text c="dimmed" mt={4} mb="lg">
        {t('wallets.first_text')}
      </Text>
      <OpenWallet owned={[]} onOpened={onOpened} />
    </Card>
  );
}
