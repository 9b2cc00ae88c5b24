import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SecondMethod } from '@/shared/api/factors';
import type { Verification } from '@/shared/api/model';
import { useEnterSession } from '@/shared/session/useEnterSession';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { confirmSignIn } from '../api/confirmSignIn';
import { createSignInCode } from '../api/createSignInCode';
import { CodeField } from '../CodeField';
import { DemoOutboxLink } from '../DemoOutboxLink';
import { SendCode } from '../SendCode';
import { RememberBox, type Remembering } from './RememberBox';

interface Props extends Remembering {
  id: string;
  method: Exclude<SecondMethod, 'passkey'>;
}

export function StepByCode({ id, method, remember, setRemember }: Props) {
  const { t } = useTranslation(['factors', 'security', 'common']);
  const enter = useEnterSession();
  const isSent = method === 'email' || method === 'sms';
  const [sent, setSent] = useState<Verification>();
  const [code, setCode] = useState('');
  const confirm = useMutation({
    mutationFn: () =>
      confirmSignIn(id, {
        method,
        code,
        remember_device: remember,
        ...(sent ? { code_id: sent.id } : {}),
      }),
    onSuccess: enter,
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!confirm.isPending) confirm.mutate();
  }

  return (
    <Stack>
      {isSent ? (
        <SendCode
          channel={method}
          label={t('security:unfreeze.send_code')}
          send={() => createSignInCode(id, method)}
          sent={sent}
          onSent={setSent}
        />
      ) : null}
      {isSent && !sent ? null : (
        <form onSubmit={submit}>
          <Stack>
            <CodeField
              label={t(`security:unfreeze.code.${method}`)}
              letters={method === 'recovery_code'}
              value={code}
              onChange={setCode}
            />
            {method === 'authenticator' ? <DemoOutboxLink /> : null}
            <RememberBox remember={remember} setRemember={setRemember} />
            <ProblemNotice error={confirm.error} />
            <Button type="submit" size="lg" loading={confirm.isPending}>
              {t('step.submit')}
            </Button>
          </Stack>
        </form>
      )}
    </Stack>
  );
}
