import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Verification } from '@/shared/api/model';
import { formatTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { DemoOutboxLink } from './DemoOutboxLink';
import { useCountdown } from './useCountdown';

interface Props {
  channel: 'email' | 'sms';
  label: string;
  send: () => Promise<Verification>;
  sent: Verification | undefined;
  onSent: (code: Verification) => void;
}

const longAgo = '1970-01-01T00:00:00Z';

/** Has a code sent to a handle of the person's own, says where it went, and sends another later. */
export function SendCode({ channel, label, send, sent, onSent }: Props) {
  const { t } = useTranslation(['identity', 'common']);
  const language = useLanguage();
  const seconds = useCountdown(sent?.resend_after ?? longAgo);
  const sending = useMutation({ mutationFn: send, onSuccess: onSent });
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
      <ProblemNotice error={sending.error} />
      <Group justify="space-between">
        <Button
          variant={sent ? 'subtle' : 'light'}
          disabled={seconds > 0}
          loading={sending.isPending}
          onClick={() => sending.mutate()}
        >
          {sent ? again : label}
        </Button>
        <DemoOutboxLink />
      </Group>
    </Stack>
  );
}
