import { Button, Divider, Stack } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useEnterSession } from '@/shared/session/useEnterSession';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { createPasskeyChallenge } from '../api/createPasskeyChallenge';
import { createPasskeySession } from '../api/createPasskeySession';
import { canUsePasskeys, signWithPasskey } from '../passkeys/webauthn';

/** One tap and the device's own dialog; nothing is typed. */
export function PasskeySignIn({ disabled }: { disabled: boolean }) {
  const { t } = useTranslation(['factors', 'common']);
  const enter = useEnterSession();
  const signIn = useMutation({
    mutationFn: async () =>
      createPasskeySession(await signWithPasskey(await createPasskeyChallenge())),
    onSuccess: enter,
  });
  if (!canUsePasskeys()) return null;
  return (
    <Stack mt="md">
      <Divider label={t('or')} />
      <ProblemNotice error={signIn.error} />
      <Button
        variant="default"
        size="lg"
        leftSection={<IconFingerprint size={20} aria-hidden />}
        disabled={disabled}
        loading={signIn.isPending}
        onClick={() => signIn.mutate()}
      >
        {t('passkey.sign_in')}
      </Button>
    </Stack>
  );
}
