import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { createRecoveryCodes } from '../api/createRecoveryCodes';
import { securityKey } from '../api/getSecurity';
import { ProofForm } from '../factors/ProofForm';

export function NewRecoveryCodesForm({ onMade }: { onMade: (codes: string[]) => void }) {
  const { t } = useTranslation(['security', 'common']);
  const client = useQueryClient();
  return (
    <ProofForm
      submitLabel={t('recovery.make')}
      run={async (proof) => {
        const { recovery_codes } = await createRecoveryCodes(proof);
        void client.invalidateQueries({ queryKey: securityKey });
        onMade(recovery_codes);
      }}
    >
      <Text c="dimmed">{t('recovery.new_text')}</Text>
    </ProofForm>
  );
}
