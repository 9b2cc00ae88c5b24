import { Skeleton, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { OpenWallet } from './OpenWallet';
import { useSelectedWallet } from './useSelectedWallet';

export function NewWalletPage() {
  const { t } = useTranslation(['wallet', 'common']);
  const navigate = useNavigate();
  const { wallets, choose } = useSelectedWallet();
  return (
    <Page title={t('wallets.new_title')} back="/">
      <Card>
        <Text c="dimmed" mb="md">
          {t('wallets.new_text')}
        </Text>
        <QueryView query={wallets} skeleton={<Skeleton height={150} radius="lg" />}>
          {(owned) => (
            <OpenWallet
              owned={owned}
              onOpened={(wallet) => {
                choose(wallet.id);
                void navigate('/', { replace: true });
              }}
            />
          )}
        </QueryView>
      </Card>
    </Page>
  );
}
