import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewFactor } from '@/shared/api/model';
import { createFactor } from '../api/createFactor';
import { ProofForm } from '../factors/ProofForm';

/** A name, the password, and for a second one a strong factor that is there already. */
export function NameStep({ onOffer }: { onOffer: (offer: NewFactor) => void }) {
  const { t } = useTranslation(['security', 'common']);
  const [name, setName] = useState('');
  return (
    <ProofForm
      firstWithPassword
      submitLabel={t('common:continue')}
      run={async (proof) => onOffer(await createFactor(name.trim(), proof))}
    >
      <Text c="dimmed">{t('authenticators.add_text')}</Text>
      <TextInput
        label={t('authenticators.name')}
        description={t('authenticators.name_why')}
        required
        withAsterisk={false}
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </ProofForm>
  );
}
