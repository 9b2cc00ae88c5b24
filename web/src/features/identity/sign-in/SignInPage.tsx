import { Anchor, Button, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { HandleField } from '@/shared/people/HandleField';
import { useHandle } from '@/shared/people/useHandle';
import { useEnterSession } from '@/shared/session/useEnterSession';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { createSession } from '../api/createSession';
import { AuthFrame } from '../AuthFrame';
import { PasswordField } from '../password/PasswordField';
import { DemoPeople } from './DemoPeople';

export function SignInPage() {
  const { t } = useTranslation(['identity', 'common']);
  const enter = useEnterSession();
  const { search } = useLocation();
  const { value, setValue, handle } = useHandle();
  const [password, setPassword] = useState('');
  const signIn = useMutation({
    mutationFn: (who: { handle: string; password: string }) =>
      createSession(who.handle, who.password),
    onSuccess: enter,
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!signIn.isPending) signIn.mutate({ handle, password });
  }

  return (
    <AuthFrame title={t('sign_in.title')} text={t('sign_in.text')}>
      <form onSubmit={submit}>
        <Stack>
          <HandleField
            label={t('handle')}
            autoComplete="username"
            value={value}
            onChange={setValue}
          />
          <PasswordField
            label={t('password.label')}
            name="password"
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
          />
          <Anchor component={Link} to={`/password-reset${search}`} size="sm" py={4}>
            {t('sign_in.forgot')}
          </Anchor>
          <ProblemNotice error={signIn.error} />
          <Button type="submit" size="lg" loading={signIn.isPending}>
            {t('sign_in.submit')}
          </Button>
          <Text ta="center">
            {t('sign_in.new_here')}{' '}
            <Anchor component={Link} to={`/sign-up${search}`} underline="always">
              {t('sign_up.link')}
            </Anchor>
          </Text>
        </Stack>
      </form>
      <DemoPeople disabled={signIn.isPending} onChoose={(person) => signIn.mutate(person)} />
    </AuthFrame>
  );
}
