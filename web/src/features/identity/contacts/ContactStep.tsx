import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verification } from '@/shared/api/model';
import { asProblem } from '@/shared/api/problem';
import { useProblemText } from '@/shared/errors/useProblemText';
import { usePerson } from '@/shared/session/me';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { addHandle } from '../api/handles';
import { OwnPasswordField } from '../password/OwnPasswordField';

export function ContactStep({ onSent }: { onSent: (sent: Verification) => void }) {
  const { t } = useTranslation(['alerts', 'common']);
  const words = useProblemText();
  const wantsPhone = !usePerson().phone;
  const [handle, setHandle] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const begin = useMutation({
    mutationFn: () =>
      addHandle({
        handle: handle.trim(),
        password,
        ...(code.trim() ? { code: code.trim() } : {}),
      }),
    onSuccess: onSent,
  });
  const problem = begin.error ? asProblem(begin.error) : null;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!begin.isPending) begin.mutate();
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        <Text c="dimmed">{t('contact.text')}</Text>
        <TextInput
          label={t(wantsPhone ? 'contact.phone' : 'contact.email')}
          description={t(wantsPhone ? 'contact.phone_hint' : 'contact.email_hint')}
          type={wantsPhone ? 'tel' : 'email'}
          autoComplete={wantsPhone ? 'tel' : 'email'}
          required
          withAsterisk={false}
          value={handle}
          error={words.field(problem, 'handle')}
          onChange={(event) => setHandle(event.currentTarget.value)}
        />
        <OwnPasswordField value={password} onChange={setPassword} />
        <TextInput
          label={t('contact.code')}
          description={t('contact.code_hint')}
          autoComplete="one-time-code"
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <ProblemNotice error={problem} />
        <Button type="submit" loading={begin.isPending}>
          {t('contact.send')}
        </Button>
      </Stack>
    </form>
  );
}
