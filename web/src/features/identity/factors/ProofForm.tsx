import { Button, Group, Stack } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Proof } from '@/shared/api/factors';
import { asProblem } from '@/shared/api/problem';
import { useProblemText } from '@/shared/errors/useProblemText';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { createOwnPasskeyChallenge } from '../api/createPasskeyChallenge';
import { factorsQuery } from '../api/listFactors';
import { CodeField } from '../CodeField';
import { OwnPasswordField } from '../password/OwnPasswordField';
import { signWithPasskey } from '../passkeys/webauthn';

interface Props {
  submitLabel: string;
  /** What is done with the proof; it may fail with a problem. */
  run: (proof: Proof) => Promise<unknown>;
  onCancel?: () => void;
  danger?: boolean;
  /** Where the person's first factor needs the password alone. */
  firstWithPassword?: boolean;
  children?: ReactNode;
}

/** The password and a strong factor: a code, or a passkey in its place. */
export function ProofForm(props: Props) {
  const { t } = useTranslation(['factors', 'security', 'common']);
  const words = useProblemText();
  const factors = useQuery(factorsQuery).data?.data ?? [];
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const attempt = useMutation({
    mutationFn: async (by: 'code' | 'passkey' | 'password') => {
      if (by === 'password') return props.run({ password });
      if (by === 'code') return props.run({ password, code });
      const passkey = await signWithPasskey(await createOwnPasskeyChallenge());
      return props.run({ password, passkey });
    },
  });
  const asksStrong = !props.firstWithPassword || factors.length > 0;
  const hasPasskey = factors.some((one) => one.kind === 'passkey' && !one.lost_at);
  const problem = attempt.error ? asProblem(attempt.error) : null;
  const wrongPassword = problem?.code === 'wrong_password';

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!attempt.isPending) attempt.mutate(asksStrong ? 'code' : 'password');
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        {props.children}
        <OwnPasswordField
          value={password}
          onChange={setPassword}
          error={wrongPassword ? words.text(problem) : null}
        />
        {asksStrong ? (
          <CodeField
            letters
            label={t('security:authenticators.any_code')}
            value={code}
            onChange={setCode}
          />
        ) : null}
        {wrongPassword ? null : <ProblemNotice error={problem} />}
        {asksStrong && hasPasskey ? (
          <Button
            variant="light"
            leftSection={<IconFingerprint size={18} aria-hidden />}
            disabled={password === '' || attempt.isPending}
            onClick={() => attempt.mutate('passkey')}
          >
            {t('factors:proof.passkey')}
          </Button>
        ) : null}
        <Group justify="flex-end" grow={!props.onCancel}>
          {props.onCancel ? (
            <Button variant="default" onClick={props.onCancel}>
              {t('common:cancel')}
            </Button>
          ) : null}
          <Button
            type="submit"
            size={props.onCancel ? 'sm' : 'lg'}
            color={props.danger ? 'red.9' : 'teal'}
            loading={attempt.isPending}
          >
            {props.submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
