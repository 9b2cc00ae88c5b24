import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { StrongFactor } from '@/shared/api/factors';
import { securityKey } from '../api/getSecurity';
import { removeFactor } from '../api/removeFactor';
import { ProofForm } from '../factors/ProofForm';

interface Props {
  factor: StrongFactor;
  /** Whether it is the last that can show who this is. */
  last: boolean;
  close: () => void;
}

export function RemoveForm({ factor, last, close }: Props) {
  const { t } = useTranslation(['security', 'factors', 'common']);
  const client = useQueryClient();

  async function run(proof: Parameters<typeof removeFactor>[1]) {
    await removeFactor(factor.id, proof);
    await client.invalidateQueries({ queryKey: securityKey });
    close();
  }

  return (
    <ProofForm
      danger
      submitLabel={t(factor.kind === 'passkey' ? 'factors:passkey.remove_yes' : 'authenticators.remove_yes')}
      run={run}
      onCancel={close}
    >
      <Text size="sm" mt="sm">
        {t(last ? 'factors:last_text' : 'factors:remove_text')}
      </Text>
    </ProofForm>
  );
}
