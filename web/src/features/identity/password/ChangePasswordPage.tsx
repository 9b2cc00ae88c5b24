import { Alert, Button, Stack } from '@mantine/core';
import { IconCircleCheck, IconFingerprint } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import { useProblemText } from '@/shared/errors/useProblemText';
import { usePerson } from '@/shared/session/me';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { changePassword } from '../api/changePassword';
import { createOwnPasskeyChallenge } from '../api/createPasskeyChallenge';
import { factorsQuery } from '../api/listFactors';
import { CodeField } from '../CodeField';
import { signWithPasskey } from '../passkeys/webauthn';
import { NewPasswordField } from './NewPasswordField';
import { PasswordField } from './PasswordField';

export function ChangePasswordPage() {
  const { t } = useTranslation(['identity', 'factors', 'common']);
  const words = useProblemText();
  const person = usePerson();
  const factors = useQuery(factorsQuery).data?.data ?? [];
  const [strong, setStrong] = useState(false);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const change = useMutation({
    mutationFn: async (by: 'typed' | 'passkey') =>
      by === 'passkey'
        ? changePassword(
            { passkey: await signWithPasskey(await createOwnPasskeyChallenge()) },
            next,
          )
        : changePassword(strong ? { code: current } : { current_password: current }, next),
    onSuccess: () => {
      setCurrent('');
      setNext('');
    },
  });
  const problem = change.error ? asProblem(change.error) : null;
  const handle = person.email ?? person.phone ?? '';

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!change.isPending) change.mutate('typed');
  }

  return (
    <Page title={t('change.title')} back="/profile">
      <Card>
        <form onSubmit={submit}>
          <Stack>
            <input type="hidden" name="username" autoComplete="username" value={handle} readOnly />
            {strong ? (
              <CodeField
                letters
                label={t('factors:reset.any_code')}
                value={current}
                onChange={setCurrent}
              />
            ) : (
              <PasswordField
                label={t('password.current')}
                name="current-password"
                autoComplete="current-password"
                value={current}
                onChange={setCurrent}
                error={problem?.code === 'wrong_password' ? words.text(problem) : null}
              />
            )}
            {factors.some((one) => !one.lost_at) ? (
              <Button
                variant="subtle"
                size="sm"
                onClick={() => {
                  setStrong(!strong);
                  setCurrent('');
                }}
              >
                {t(strong ? 'factors:password.with_old' : 'factors:password.with_strong')}
              </Button>
            ) : null}
            <NewPasswordField
              label={t('password.new')}
              value={next}
              onChange={setNext}
              context={[person.name, handle]}
              error={words.field(problem, 'new_password')}
            />
            {problem?.code === 'wrong_password' ? null : <ProblemNotice error={problem} />}
            {change.isSuccess ? (
              <Alert role="status" color="teal" icon={<IconCircleCheck aria-hidden />}>
                {t('change.done')}
              </Alert>
            ) : null}
            {strong && factors.some((one) => one.kind === 'passkey' && !one.lost_at) ? (
              <Button
                variant="light"
                leftSection={<IconFingerprint size={18} aria-hidden />}
                disabled={next === '' || change.isPending}
                onClick={() => change.mutate('passkey')}
              >
                {t('factors:password.passkey')}
              </Button>
            ) : null}
            <Button type="submit" size="lg" loading={change.isPending}>
              {t('change.submit')}
            </Button>
          </Stack>
        </form>
      </Card>
    </Page>
  );
}
