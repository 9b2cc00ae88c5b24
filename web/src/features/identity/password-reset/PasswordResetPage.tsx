import { Anchor, Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { Verification } from '@/shared/api/model';
import { draftBox } from '@/shared/draft/draft';
import { HandleField } from '@/shared/people/HandleField';
import { useHandle } from '@/shared/people/useHandle';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { createPasswordReset } from '../api/createPasswordReset';
import { AuthFrame } from '../AuthFrame';
import { ResetCodeStep } from './ResetCodeStep';

const box = draftBox<Verification>('password-reset', 'visitor', sessionStorage);

export function PasswordResetPage() {
  const { t } = useTranslation(['identity', 'common']);
  const { search } = useLocation();
  const { value, setValue, handle } = useHandle();
  const [verification, setVerification] = useState(() => box.read());
  const request = useMutation({
    mutationFn: () => createPasswordReset(handle),
    onSuccess: (answer) => {
      box.write(answer);
      setVerification(answer);
    },
  });

  function startAgain() {
    box.clear();
    setVerification(null);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!request.isPending) request.mutate();
  }

  if (verification) {
    return (
      <AuthFrame
        title={t('reset.code_title')}
        text={t(verification.channel === 'email' ? 'code.sent_email' : 'code.sent_phone', {
          handle: verification.masked_handle,
        })}
      >
        <ResetCodeStep
          verification={verification}
          startAgain={startAgain}
          onDone={() => box.clear()}
        />
      </AuthFrame>
    );
  }
  return (
    <AuthFrame title={t('reset.title')} text={t('reset.text')}>
      <form onSubmit={submit}>
        <Stack>
          <HandleField
            label={t('handle')}
            autoComplete="username"
            value={value}
            onChange={setValue}
          />
          <ProblemNotice error={request.error} />
          <Button type="submit" size="lg" loading={request.isPending}>
            {t('reset.send_code')}
          </Button>
          <Anchor component={Link} to={`/sign-in${search}`} ta="center" py={4}>
            {t('reset.back_to_sign_in')}
          </Anchor>
        </Stack>
      </form>
    </AuthFrame>
  );
}
