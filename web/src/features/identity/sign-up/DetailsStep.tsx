import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import { useProblemText } from '@/shared/errors/useProblemText';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { countries } from '@/shared/people/countries';
import { normaliseHandle } from '@/shared/people/handle';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { createSignUp } from '../api/createSignUp';
import { NewPasswordField } from '../password/NewPasswordField';
import type { StepProps } from './useSignUpDraft';

export function DetailsStep({ draft, update }: StepProps) {
  const { t } = useTranslation(['identity', 'common']);
  const language = useLanguage();
  const words = useProblemText();
  const [password, setPassword] = useState('');
  const choices = useMemo(
    () => countries(language).map(({ code, name }) => ({ value: code, label: name })),
    [language],
  );
  const handle = normaliseHandle(draft.handle.text, draft.handle.callingCode);
  const signUp = useMutation({
    mutationFn: () =>
      createSignUp({ handle, name: draft.name.trim(), language, country: draft.country, password }),
    onSuccess: (verification) => update({ verification }),
  });
  const problem = signUp.error ? asProblem(signUp.error) : null;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!signUp.isPending) signUp.mutate();
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          label={t('name')}
          description={t('sign_up.name_why')}
          name="name"
          autoComplete="name"
          required
          withAsterisk={false}
          maxLength={100}
          value={draft.name}
          error={words.field(problem, 'name')}
          onChange={(event) => update({ name: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('country')}
          name="country"
          autoComplete="country"
          data={choices}
          value={draft.country}
          onChange={(event) => update({ country: event.currentTarget.value })}
        />
        <input type="hidden" name="username" autoComplete="username" value={handle} readOnly />
        <NewPasswordField
          label={t('password.label')}
          value={password}
          onChange={setPassword}
          context={[draft.name, handle]}
          error={words.field(problem, 'password')}
        />
        <ProblemNotice error={problem} />
        <Group grow wrap="nowrap" preventGrowOverflow={false}>
          <Button variant="default" size="lg" onClick={() => update({ step: 'handle' })}>
            {t('common:back')}
          </Button>
          <Button type="submit" size="lg" loading={signUp.isPending}>
            {t('sign_up.send_code')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
