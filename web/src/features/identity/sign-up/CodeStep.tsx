import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Verification } from '@/shared/api/model';
import { useEnterSession } from '@/shared/session/useEnterSession';
import { confirmSignUp } from '../api/confirmSignUp';
import { resendSignUpCode } from '../api/resendSignUpCode';
import { CodeForm } from '../CodeForm';
import type { StepProps } from './useSignUpDraft';

interface Props extends StepProps {
  verification: Verification;
  forget: () => void;
}

export function CodeStep({ verification, update, forget }: Props) {
  const { t } = useTranslation(['identity', 'common']);
  const enter = useEnterSession();
  const confirm = useMutation({
    mutationFn: (code: string) => confirmSignUp(verification.id, code),
    onSuccess: (me) => {
      forget();
      return enter(me);
    },
  });
  const resend = useMutation({
    mutationFn: () => resendSignUpCode(verification.id),
    onSuccess: (next) => {
      confirm.reset();
      update({ verification: next });
    },
  });
  return (
    <>
      <CodeForm
        verification={verification}
        submitLabel={t('sign_up.submit')}
        pending={confirm.isPending}
        error={confirm.error ?? resend.error}
        onSubmit={(code) => confirm.mutate(code)}
        onResend={() => resend.mutate()}
        resending={resend.isPending}
      />
      <Button
        variant="subtle"
        color="gray"
        mt="sm"
        onClick={() => update({ verification: null, step: 'handle' })}
      >
        {t('sign_up.other_handle')}
      </Button>
    </>
  );
}
