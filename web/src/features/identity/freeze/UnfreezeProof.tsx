import { Button, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnfreezeMethod } from '@/shared/api/model';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { securityKey, securityQuery } from '../api/getSecurity';
import { createUnfreezePasskeyChallenge } from '../api/createPasskeyChallenge';
import { unfreeze } from '../api/unfreeze';
import { CodeField } from '../CodeField';
import { OwnPasswordField } from '../password/OwnPasswordField';
import { signWithPasskey } from '../passkeys/webauthn';

interface Props {
  method: UnfreezeMethod;
  codeId: string | undefined;
  forget: () => void;
}

/** The code and the password; the server does not say which of the two was wrong. */
export function UnfreezeProof({ method, codeId, forget }: Props) {
  const { t } = useTranslation(['security', 'common']);
  const client = useQueryClient();
  const [code, setCode] = useState('');
  const [password, setPassword] = useState('');
  const attempt = useMutation({
    mutationFn: async () =>
      method === 'passkey'
        ? unfreeze({
            method,
            password,
            passkey: await signWithPasskey(await createUnfreezePasskeyChallenge()),
          })
        : unfreeze({ method, code, password, ...(codeId ? { code_id: codeId } : {}) }),
    onSuccess: () => {
      forget();
      client.setQueryData(securityQuery.queryKey, (known) => known && { ...known, frozen: null });
      void client.invalidateQueries({ queryKey: securityKey });
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!attempt.isPending) attempt.mutate();
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        {method === 'passkey' ? null : (
          <CodeField
            label={t(`unfreeze.code.${method}`)}
            letters={method === 'recovery_code'}
            value={code}
            onChange={setCode}
          />
        )}
        <OwnPasswordField value={password} onChange={setPassword} />
        <ProblemNotice error={attempt.error} />
        <Button type="submit" size="lg" loading={attempt.isPending}>
          {t('unfreeze.submit')}
        </Button>
      </Stack>
    </form>
  );
}
