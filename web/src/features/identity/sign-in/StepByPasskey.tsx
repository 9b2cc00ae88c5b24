import { Button, Stack } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useEnterSession } from '@/shared/session/useEnterSession';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { confirmSignIn } from '../api/confirmSignIn';
import { createStepPasskeyChallenge } from '../api/createPasskeyChallenge';
import { signWithPasskey } from '../passkeys/webauthn';
import { RememberBox, type Remembering } from './RememberBox';

export function StepByPasskey({ id, remember, setRemember }: { id: string } & Remembering) {
  const { t } = useTranslation(['factors', 'common']);
  const enter = useEnterSession();
  const confirm = useMutation({
    mutationFn: async () =>
      confirmSignIn(id, {
        method: 'passkey',
        passkey: await signWithPasskey(await createStepPasskeyChallenge(id)),
        remember_device: remember,
      }),
    onSuccess: enter,
  });
  return (
    <Stack>
      <RememberBox remember={remember} setRemember={setRemember} />
      <ProblemNotice error={confirm.error} />
      <Button
        size="lg"
        leftSection={<IconFingerprint size={20} aria-hidden />}
        loading={confirm.isPending}
        onClick={() => confirm.mutate()}
      >
        {t('passkey.use')}
      </Button>
    </Stack>
  );
}
