import { Alert, Text, TextInput } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Proof } from '@/shared/api/factors';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { beginPasskey, createPasskey } from '../api/createPasskey';
import { securityKey } from '../api/getSecurity';
import { RecoveryCodesCard } from '../authenticators/RecoveryCodesCard';
import { ProofForm } from '../factors/ProofForm';
import { canUsePasskeys, makePasskey } from './webauthn';

/** A name and a proof, then the device's own dialog; the first factor brings recovery codes. */
export function NewPasskeyPage() {
  const { t } = useTranslation(['factors', 'security', 'common']);
  const navigate = useNavigate();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [codes, setCodes] = useState<string[] | null>(null);
  const leave = () => void navigate('/profile/security', { replace: true });

  async function run(proof: Proof) {
    const made = await makePasskey(await beginPasskey(proof));
    const added = await createPasskey(name.trim(), made);
    await client.invalidateQueries({ queryKey: securityKey });
    if (added.recovery_codes) setCodes(added.recovery_codes);
    else leave();
  }

  return (
    <Page title={t('passkey.add')} back="/profile/security">
      {codes ? (
        <RecoveryCodesCard codes={codes} close={leave} />
      ) : (
        <Card as="div">
          {canUsePasskeys() ? (
            <ProofForm firstWithPassword submitLabel={t('passkey.make')} run={run}>
              <Text c="dimmed">{t('passkey.add_text')}</Text>
              <TextInput
                label={t('security:authenticators.name')}
                description={t('passkey.name_why')}
                required
                withAsterisk={false}
                maxLength={60}
                value={name}
                onChange={(event) => setName(event.currentTarget.value)}
              />
            </ProofForm>
          ) : (
            <Alert color="amber" icon={<IconInfoCircle aria-hidden />}>
              {t('passkey.unsupported')}
            </Alert>
          )}
        </Card>
      )}
    </Page>
  );
}
