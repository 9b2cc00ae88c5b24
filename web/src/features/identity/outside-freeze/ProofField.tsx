import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Verification } from '@/shared/api/model';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { createFreezeCode } from '../api/createFreezeCode';
import type { FreezeProof } from '../api/createOutsideFreeze';
import { CodeField } from '../CodeField';
import { DemoOutboxLink } from '../DemoOutboxLink';
import { PasswordField } from '../password/PasswordField';
import { useCountdown } from '../useCountdown';

interface Props {
  proof: FreezeProof;
  handle: string;
  secret: string;
  onChange: (secret: string) => void;
  sent: Verification | null;
  onSent: (code: Verification) => void;
}

const longAgo = '1970-01-01T00:00:00Z';

/** The password, a recovery code, or a code sent to the handle above. */
export function ProofField({ proof, handle, secret, onChange, sent, onSent }: Props) {
  const { t } = useTranslation(['freeze', 'identity', 'security', 'common']);
  const seconds = useCountdown(sent?.resend_after ?? longAgo);
  const send = useMutation({ mutationFn: () => createFreezeCode(handle), onSuccess: onSent });
  if (proof === 'password') {
    return (
      <PasswordField
        label={t('identity:password.label')}
        name="password"
        autoComplete="current-password"
        value={secret}
        onChange={onChange}
      />
    );
  }
  if (proof === 'recovery_code') {
    return (
      <CodeField
        label={t('security:unfreeze.code.recovery_code')}
        letters
        value={secret}
        onChange={onChange}
      />
    );
  }
  const again = seconds > 0 ? t('identity:code.resend_in', { seconds }) : t('identity:code.resend');
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed" role="status">
        {sent
          ? t(sent.channel === 'email' ? 'identity:code.sent_email' : 'identity:code.sent_phone', {
              handle: sent.masked_handle,
            })
          : t('outside.by_code_why')}
      </Text>
      <ProblemNotice error={send.error} />
      <Group justify="space-between">
        <Button
          variant={sent ? 'subtle' : 'light'}
          disabled={seconds > 0 || handle === ''}
          loading={send.isPending}
          onClick={() => send.mutate()}
        >
          {sent ? again : t('security:unfreeze.send_code')}
        </Button>
        <DemoOutboxLink />
      </Group>
      {sent ? <CodeField value={secret} onChange={onChange} /> : null}
    </Stack>
  );
}
