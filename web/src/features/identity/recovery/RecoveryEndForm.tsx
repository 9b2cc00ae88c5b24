import { TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verification } from '@/shared/api/model';
import { asProblem } from '@/shared/api/problem';
import { useProblemText } from '@/shared/errors/useProblemText';
import { finishRecovery } from '../api/recoveries';
import { CodeForm } from '../CodeForm';
import { NewPasswordField } from '../password/NewPasswordField';

interface Props {
  id: string;
  sent: Verification;
  onDone: () => void;
}

export function RecoveryEndForm({ id, sent, onDone }: Props) {
  const { t } = useTranslation(['factors', 'identity', 'security', 'common']);
  const words = useProblemText();
  const [password, setPassword] = useState('');
  const [recoveryCode, setRecoveryCode] = useState('');
  const finish = useMutation({
    mutationFn: (code: string) =>
      finishRecovery(id, {
        code_id: sent.id,
        code,
        new_password: password,
        ...(recoveryCode ? { recovery_code: recoveryCode } : {}),
      }),
    onSuccess: onDone,
  });
  return (
    <CodeForm
      verification={sent}
      submitLabel={t('identity:reset.submit')}
      pending={finish.isPending}
      error={finish.error}
      onSubmit={(code) => finish.mutate(code)}
    >
      <NewPasswordField
        label={t('identity:password.new')}
        value={password}
        onChange={setPassword}
        error={words.field(finish.error ? asProblem(finish.error) : null, 'new_password')}
      />
      <TextInput
        label={t('security:unfreeze.code.recovery_code')}
        description={t('recover.code_why')}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={recoveryCode}
        onChange={(event) => setRecoveryCode(event.currentTarget.value)}
      />
    </CodeForm>
  );
}
