import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { callOffByLink } from '../api/recoveries';
import { AuthFrame } from '../AuthFrame';

/** Opened from a letter: says what will happen, and does it with one tap. */
export function CancelRecoveryPage() {
  const { t } = useTranslation(['factors', 'identity', 'common']);
  const [link] = useState(() => window.location.hash.slice(1));
  const callOff = useMutation({ mutationFn: () => callOffByLink(link) });
  return (
    <AuthFrame title={t('recover.cancel_title')}>
      <Stack>
        {callOff.isSuccess ? (
          <>
            <Alert role="status" color="teal" icon={<IconCircleCheck aria-hidden />}>
              {t('recover.cancelled')}
            </Alert>
            <Button component={Link} to="/sign-in" size="lg">
              {t('identity:sign_in.submit')}
            </Button>
          </>
        ) : (
          <>
            <Text>{t('recover.cancel_text')}</Text>
            <ProblemNotice error={callOff.error} />
            <Button size="lg" loading={callOff.isPending} onClick={() => callOff.mutate()}>
              {t('recover.cancel')}
            </Button>
          </>
        )}
      </Stack>
    </AuthFrame>
  );
}
