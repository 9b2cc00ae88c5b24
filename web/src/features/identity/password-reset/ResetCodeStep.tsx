import { Alert, Button, Stack } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { Verification } from '@/shared/api/model';
import { asProblem } from '@/shared/api/problem';
import { useProblemText } from '@/shared/errors/useProblemText';
import { confirmPasswordReset } from '../api/confirmPasswordReset';
import { CodeForm } from '../CodeForm';
import { NewPasswordField } from '../password/NewPasswordField';
import { ResetFactorStep } from './ResetFactorStep';

interface Props {
  verification: Verification;
  startAgain: () => void;
  onDone: () => void;
}

export function ResetCodeStep({ verification, startAgain, onDone }: Props) {
  const { t } = useTranslation(['identity', 'common']);
  const { search } = useLocation();
  const words = useProblemText();
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const confirm = useMutation({
    mutationFn: (code: string) =>
      confirmPasswordReset(verification.id, { code, new_password: password }),
    onSuccess: onDone,
  });
  if (confirm.isSuccess || shown) {
    return (
      <Stack>
        <Alert role="status" color="teal" icon={<IconCircleCheck aria-hidden />}>
          {t('reset.done')}
        </Alert>
        <Button component={Link} to={`/sign-in${search}`} size="lg">
          {t('sign_in.submit')}
        </Button>
      </Stack>
    );
  }
  const problem = confirm.error ? asProblem(confirm.error) : null;
  if (problem?.code === 'second_factor_required' && confirm.variables) {
    return (
      <ResetFactorStep
        id={verification.id}
        end={{ code: confirm.variables, new_password: password }}
        methods={problem.extras['methods']}
        onDone={() => {
          setShown(true);
          onDone();
        }}
      />
    );
  }
  return (
    <>
      <CodeForm
        verification={verification}
        submitLabel={t('reset.submit')}
        pending={confirm.isPending}
        error={confirm.error}
        onSubmit={(code) => confirm.mutate(code)}
      >
        <NewPasswordField
          label={t('password.new')}
          value={password}
          onChange={setPassword}
          error={words.field(problem, 'new_password')}
        />
      </CodeForm>
      <Button variant="subtle" color="gray" mt="sm" onClick={startAgain}>
        {t('reset.start_again')}
      </Button>
    </>
  );
}
