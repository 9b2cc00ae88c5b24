import { Anchor, Button, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { HandleField } from '@/shared/people/HandleField';
import { useHandle } from '@/shared/people/useHandle';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { PasswordField } from '../password/PasswordField';

interface Props {
  pending: boolean;
  error: unknown;
  onSubmit: (handle: string, password: string) => void;
}

export function PasswordForm({ pending, error, onSubmit }: Props) {
  const { t } = useTranslation(['identity', 'common']);
  const { search } = useLocation();
  const { value, setValue, handle } = useHandle();
  const [password, setPassword] = useState('');

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!pending) onSubmit(handle, password);
  }

  return (
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
        <ProblemNotice error={error} />
        <Button type="submit" size="lg" loading={pending}>
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
  );
}
