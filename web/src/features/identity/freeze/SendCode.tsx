import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Verification } from '@/shared/api/model';
import { formatTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { createUnfreezeCode } from '../api/createUnfreezeCode';
import { DemoOutboxLink } from '../DemoOutboxLink';
import { useCountdown } from '../useCountdown';

interface Props {
  channel: 'email' | 'sms';
  sent: Verification | undefined;
  onSent: (code: Verification) => void;
}

const longAgo = '1970-01-01T00:00:00Z';

export function SendCode({ channel, sent, onSent }: Props) {
  const { t } = useTranslation(['security', 'identity', 'common']);
  const language = useLanguage();
  const seconds = useCountdown(sent?.resend_after ?? longAgo);
  const send = useMutation({ mutationFn: () => createUnfreezeCode(channel), onSuccess: onSent });
  const again = seconds > 0 ? t('identity:code.resend_in', { seconds }) : t('identity:code.resend');
  return (
    <Stack gap="sm">
      <Text role="status" size="sm">
        {sent
          ? `${t(channel === 'email' ? 'identity:code.sent_email' : 'identity:code.sent_phone', {
              handle: sent.masked_handle,
            })} ${t('identity:code.valid_until', { time: formatTime(sent.expires_at, language) })}`
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
          {sent ? again : t('unfreeze.send_code')}
        </Button>
        <DemoOutboxLink />
      </Group>
    </Stack>
  );
}
