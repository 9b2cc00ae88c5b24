import { Alert, Button, Stack } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import { useProblemText } from '@/shared/errors/useProblemText';
import { usePerson } from '@/shared/session/me';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { changePassword } from '../api/changePassword';
import { NewPasswordField } from './NewPasswordField';
import { PasswordField } from './PasswordField';

export function ChangePasswordPage() {
  const { t } = useTranslation(['identity', 'common']);
  const words = useProblemText();
  const person = usePerson();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const change = useMutation({
    mutationFn: () => changePassword(current, next),
    onSuccess: () => {
      setCurrent('');
      setNext('');
    },
  });
  const problem = change.error ? asProblem(change.error) : null;
  const handle = person.email ?? person.phone ?? '';

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!change.isPending) change.mutate();
  }

  return (
    <Page title={t('change.title')} back="/profile">
      <Card>
        <form onSubmit={submit}>
          <Stack>
            <input type="hidden" name="username" autoComplete="username" value={handle} readOnly />
            <PasswordField
              label={t('password.current')}
              name="current-password"
              autoComplete="current-password"
              value={current}
              onChange={setCurrent}
              error={problem?.code === 'wrong_password' ? words.text(problem) : null}
            />
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
            <Button type="submit" size="lg" loading={change.isPending}>
              {t('change.submit')}
            </Button>
          </Stack>
        </form>
      </Card>
    </Page>
  );
}
