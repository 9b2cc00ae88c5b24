import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { NewRecoveryCodesForm } from './NewRecoveryCodesForm';
import { RecoveryCodesCard } from './RecoveryCodesCard';

export function NewRecoveryCodesPage() {
  const { t } = useTranslation(['security', 'common']);
  const navigate = useNavigate();
  const [codes, setCodes] = useState<string[] | null>(null);
  return (
    <Page title={t('recovery.new')} back="/profile/security">
      {codes ? (
        <RecoveryCodesCard
          codes={codes}
          close={() => void navigate('/profile/security', { replace: true })}
        />
      ) : (
        <Card as="div">
          <NewRecoveryCodesForm onMade={setCodes} />
        </Card>
      )}
    </Page>
  );
}
