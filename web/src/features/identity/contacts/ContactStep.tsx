import { Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Proof } from '@/shared/api/factors';
import type { Verification } from '@/shared/api/model';
import { asProblem } from '@/shared/api/problem';
import { useProblemText } from '@/shared/errors/useProblemText';
import { usePerson } from '@/shared/session/me';
import { addHandle } from '../api/handles';
import { ProofForm } from '../factors/ProofForm';

export function ContactStep({ onSent }: { onSent: (sent: Verification) => void }) {
  const { t } = useTranslation(['alerts', 'common']);
  const words = useProblemText();
  const wantsPhone = !usePerson().phone;
  const [handle, setHandle] = useState('');
  const begin = useMutation({
    mutationFn: (proof: Proof) => addHandle(handle.trim(), proof),
    onSuccess: onSent,
  });
  const problem = begin.error ? asProblem(begin.error) : null;
  return (
    <ProofForm firstWithPassword submitLabel={t('contact.send')} run={begin.mutateAsync}>
      <Text c="dimmed">{t('contact.text')}</Text>
      <TextInput
        label={t(wantsPhone ? 'contact.phone' : 'contact.email')}
        description={t(wantsPhone ? 'contact.phone_hint' : 'contact.email_hint')}
        type={wantsPhone ? 'tel' : 'email'}
        autoComplete={wantsPhone ? 'tel' : 'email'}
        required
        withAsterisk={false}
        value={handle}
        error={words.field(problem, 'handle')}
        onChange={(event) => setHandle(event.currentTarget.value)}
      />
    </ProofForm>
  );
}
