import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewFactor } from '@/shared/api/model';
import { asProblem } from '@/shared/api/problem';
import { useProblemText } from '@/shared/errors/useProblemText';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { createFactor } from '../api/createFactor';
import { OwnPasswordField } from '../password/OwnPasswordField';

export function NameStep({ onOffer }: { onOffer: (offer: NewFactor) => void }) {
  const { t } = useTranslation(['security', 'common']);
  const words = useProblemText();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const start = useMutation({
    mutationFn: () => createFactor(name.trim(), password),
    onSuccess: onOffer,
  });
  const problem = start.error ? asProblem(start.error) : null;
  const wrongPassword = problem?.code === 'wrong_password';

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!start.isPending) start.mutate();
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        <Text c="dimmed">{t('authenticators.add_text')}</Text>
        <TextInput
          label={t('authenticators.name')}
          description={t('authenticators.name_why')}
          required
          withAsterisk={false}
          maxLength={60}
          value={name}
          error={words.field(problem, 'name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <OwnPasswordField
          value={password}
          onChange={setPassword}
          error={wrongPassword ? words.text(problem) : null}
        />
        {wrongPassword ? null : <ProblemNotice error={problem} />}
        <Button type="submit" size="lg" loading={start.isPending}>
          {t('common:continue')}
        </Button>
      </Stack>
    </form>
  );
}
