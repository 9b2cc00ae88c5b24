import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SecondStep } from '@/shared/api/factors';
import type { Me } from '@/shared/api/model';
import { useEnterSession } from '@/shared/session/useEnterSession';
import { createSession, isSecondStep } from '../api/createSession';
import { AuthFrame } from '../AuthFrame';
import { DemoPeople } from './DemoPeople';
import { PasskeySignIn } from './PasskeySignIn';
import { PasswordForm } from './PasswordForm';
import { SecondStepForm } from './SecondStepForm';

export function SignInPage() {
  const { t } = useTranslation(['identity', 'factors', 'common']);
  const enter = useEnterSession();
  const [step, setStep] = useState<SecondStep | null>(null);
  const signIn = useMutation({
    mutationFn: (who: { handle: string; password: string }) =>
      createSession(who.handle, who.password),
    onSuccess: (answer: Me | SecondStep) =>
      isSecondStep(answer) ? setStep(answer) : enter(answer),
  });

  if (step) {
    return (
      <AuthFrame title={t('factors:step.title')} text={t('factors:step.text')}>
        <SecondStepForm step={step} startAgain={() => setStep(null)} />
      </AuthFrame>
    );
  }
  return (
    <AuthFrame title={t('sign_in.title')} text={t('sign_in.text')}>
      <PasswordForm
        pending={signIn.isPending}
        error={signIn.error}
        onSubmit={(handle, password) => signIn.mutate({ handle, password })}
      />
      <PasskeySignIn disabled={signIn.isPending} />
      <DemoPeople disabled={signIn.isPending} onChoose={(person) => signIn.mutate(person)} />
    </AuthFrame>
  );
}
