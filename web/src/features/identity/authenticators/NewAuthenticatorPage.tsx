import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { NewFactor } from '@/shared/api/model';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { NameStep } from './NameStep';
import { RecoveryCodesCard } from './RecoveryCodesCard';
import { ScanStep } from './ScanStep';

/** Name, scan, and for the first authenticator the recovery codes; nothing of it is stored here. */
export function NewAuthenticatorPage() {
  const { t } = useTranslation(['security', 'common']);
  const navigate = useNavigate();
  const [offer, setOffer] = useState<NewFactor | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const leave = () => void navigate('/profile/security', { replace: true });
  return (
    <Page title={t('authenticators.add')} back="/profile/security">
      {codes ? (
        <RecoveryCodesCard codes={codes} close={leave} />
      ) : (
        <Card as="div">
          {offer ? (
            <ScanStep
              offer={offer}
              startAgain={() => setOffer(null)}
              onConfirmed={(made) => (made ? setCodes(made) : leave())}
            />
          ) : (
            <NameStep onOffer={setOffer} />
          )}
        </Card>
      )}
    </Page>
  );
}
