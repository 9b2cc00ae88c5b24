import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepUp, StepUpMethod } from '@/shared/api/model';
import { asProblem } from '@/shared/api/problem';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { formatMoney } from '@/shared/money/format';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { confirmStepUp } from '../api/confirmStepUp';
import { createStepUpPasskeyChallenge } from '../api/createPasskeyChallenge';
import { CodeField } from '../CodeField';
import { signWithPasskey } from '../passkeys/webauthn';
import { OwnPasswordField } from '../password/OwnPasswordField';

interface Props {
  stepUp: StepUp;
  method: StepUpMethod;
  goOn: () => void;
}

/** The code and the password; the server does not say which of the two was wrong. */
export function StepUpProof({ stepUp, method, goOn }: Props) {
  const { t } = useTranslation(['step_up', 'common']);
  const language = useLanguage();
  const [code, setCode] = useState('');
  const [password, setPassword] = useState('');
  const confirm = useMutation({
    mutationFn: async () =>
      confirmStepUp(
        stepUp.id,
        method === 'passkey'
          ? {
              method,
              password,
              passkey: await signWithPasskey(await createStepUpPasskeyChallenge(stepUp.id)),
            }
          : { method, code, password },
      ),
    onSuccess: goOn,
  });
  const ended = confirm.error !== null && asProblem(confirm.error).code === 'step_up_ended';
  const { amount, currency, payee_name: name } = stepUp.facts;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (ended) goOn();
    else if (!confirm.isPending && !confirm.isSuccess) confirm.mutate();
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        {method === 'passkey' ? null : (
          <CodeField
            label={t(`code.${method}`)}
            description={t(method === 'sms' || method === 'email' ? 'check' : 'check_app')}
            letters={method === 'recovery_code'}
            value={code}
            onChange={setCode}
          />
        )}
        <OwnPasswordField value={password} onChange={setPassword} />
        <ProblemNotice error={confirm.error} />
        <Button type="submit" size="lg" loading={confirm.isPending || confirm.isSuccess}>
          {ended
            ? t('again')
            : typeof amount === 'number' && currency
              ? t('submit_payment', { amount: formatMoney(amount, currency, language), name })
              : t('submit')}
        </Button>
      </Stack>
    </form>
  );
}
