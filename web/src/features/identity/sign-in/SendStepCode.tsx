import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Verification } from '@/shared/api/model';
import { formatTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { createSignInCode } from '../api/createSignInCode';
import { DemoOutboxLink } from '../DemoOutboxLink';
import { useCountdown } from '../useCountdown';

interface Props {
  id: string;
  channel: 'email' | 'sms';
  sent: Verification | null;
  onSent: (code: Verification) => void;
}

const longAgo = '1970-01-01T00:00:00Z';

export function SendStepCode({ id, channel, sent, onSent }: Props) {
  const { t } = useTranslation(['identity', 'security', 'common']);
  const language = useLanguage();
  const seconds = useCountdown(sent?.resend_after ?? longAgo);
  const send = useMutation({ mutationFn: () => createSignInCode(id, channel), onSuccess: onSent });
  const again = seconds > 0 ? t('code.resend_in', { seconds }) : t('code.resend');
  return (
    <Stack gap="sm">
      <Text role="status" size="sm">
        {sent
          ? `${t(channel === 'email' ? 'code.sent_email' : 'code.sent_phone', {
              handle: sent.masked_handle,
            })} ${t('code.valid_until', { time: formatTime(sent.expires_at, language) })}`
          : null}
      </Text>
      <ProblemNotice error={send.error} />
      <Group justify="space-between">
        <Button
          variant={sent ? 'subtle' : 'light'}
          disabled={seconds > 0}
          loading={send.isPending}
          onClick={() => send.mutate()}
        >
          {sent ? again : t('security:unfreeze.send_code')}
        </Button>
        <DemoOutboxLink />
      </Group>
    </Stack>
  );
}
