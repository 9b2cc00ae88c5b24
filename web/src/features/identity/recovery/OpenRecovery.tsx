import { Alert, Button, Skeleton, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconClock } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { asProblem } from '@/shared/api/problem';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { recoveryQuery, sendRecoveryCode } from '../api/recoveries';
import { AuthFrame } from '../AuthFrame';
import { useCountdown } from '../useCountdown';
import { RecoveryEndForm } from './RecoveryEndForm';

interface Props {
  id: string;
  startAgain: () => void;
}

const longAgo = '1970-01-01T00:00:00Z';

/** The wait, and what can be done after it. */
export function OpenRecovery({ id, startAgain }: Props) {
  const { t } = useTranslation(['factors', 'identity', 'common']);
  const language = useLanguage();
  const recovery = useQuery(recoveryQuery(id));
  const secondsLeft = useCountdown(recovery.data?.ready_at ?? longAgo);
  const send = useMutation({ mutationFn: () => sendRecoveryCode(id) });
  const [done, setDone] = useState(false);
  if (done) {
    return (
      <AuthFrame title={t('recover.done_title')}>
        <Stack>
          <Alert role="status" color="teal" icon={<IconCircleCheck aria-hidden />}>
            {t('recover.done')}
          </Alert>
          <Button component={Link} to="/sign-in" size="lg" onClick={startAgain}>
            {t('identity:sign_in.submit')}
          </Button>
        </Stack>
      </AuthFrame>
    );
  }
  const over = recovery.error && asProblem(recovery.error).code === 'not_found';
  return (
    <AuthFrame title={t('recover.open_title')}>
      <Stack>
        {recovery.isPending ? <Skeleton height={96} /> : null}
        {over ? <Alert color="amber">{t('recover.over')}</Alert> : null}
        {recovery.error && !over ? <ProblemNotice error={recovery.error} /> : null}
        {recovery.data && secondsLeft > 0 ? (
          <Alert
            role="status"
            variant="light"
            color="amber"
            icon={<IconClock aria-hidden />}
            styles={{ message: { color: 'var(--ink)' } }}
          >
            {t('recover.wait', { when: formatDayTime(recovery.data.ready_at, language) })}
          </Alert>
        ) : null}
        {recovery.data && secondsLeft === 0 && !send.data ? (
          <>
            <Text>{t('recover.ready', { handle: recovery.data.masked_handle })}</Text>
            <ProblemNotice error={send.error} />
            <Button size="lg" loading={send.isPending} onClick={() => send.mutate()}>
              {t('identity:reset.send_code')}
            </Button>
          </>
        ) : null}
        {send.data ? (
          <RecoveryEndForm id={id} sent={send.data} onDone={() => setDone(true)} />
        ) : null}
        <Button variant="subtle" color="gray" onClick={startAgain}>
          {t('identity:reset.start_again')}
        </Button>
      </Stack>
    </AuthFrame>
  );
}
