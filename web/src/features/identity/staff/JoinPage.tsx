import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { asProblem } from '@/shared/api/problem';
import { useProblemText } from '@/shared/errors/useProblemText';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { countries } from '@/shared/people/countries';
import { useEnterSession } from '@/shared/session/useEnterSession';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { joinStaff } from '../api/staffPeople';
import { AuthFrame } from '../AuthFrame';
import { NewPasswordField } from '../password/NewPasswordField';

/** Where a link leads that makes somebody staff; its secret stands behind the #. */
export function JoinPage() {
  const { t } = useTranslation(['desk', 'identity', 'common']);
  const language = useLanguage();
  const words = useProblemText();
  const enter = useEnterSession();
  const { pathname, hash } = useLocation();
  const first = pathname === '/first-operator';
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [country, setCountry] = useState('CN');
  const [password, setPassword] = useState('');
  const choices = useMemo(
    () => countries(language).map((one) => ({ value: one.code, label: one.name })),
    [language],
  );
  const join = useMutation({
    mutationFn: () =>
      joinStaff({
        secret: hash.slice(1),
        name: name.trim(),
        ...(first ? { email: email.trim() } : {}),
        language,
        country,
        password,
      }),
    onSuccess: enter,
  });
  const problem = join.error ? asProblem(join.error) : null;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!join.isPending) join.mutate();
  }

  return (
    <AuthFrame
      title={t(first ? 'join.first_title' : 'join.title')}
      text={t(first ? 'join.first_text' : 'join.text')}
    >
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            label={t('identity:name')}
            name="name"
            autoComplete="name"
            required
            withAsterisk={false}
            maxLength={100}
            value={name}
            error={words.field(problem, 'name')}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          {first ? (
            <TextInput
              type="email"
              label={t('join.email')}
              name="email"
              autoComplete="username"
              required
              withAsterisk={false}
              maxLength={254}
              value={email}
              error={words.field(problem, 'email')}
              onChange={(event) => setEmail(event.currentTarget.value)}
            />
          ) : null}
          <NativeSelect
            label={t('identity:country')}
            name="country"
            autoComplete="country"
            data={choices}
            value={country}
            onChange={(event) => setCountry(event.currentTarget.value)}
          />
          <NewPasswordField
            label={t('identity:password.label')}
            value={password}
            onChange={setPassword}
            context={[name, email]}
            error={words.field(problem, 'password')}
          />
          <ProblemNotice error={problem} />
          <Button type="submit" size="lg" loading={join.isPending}>
            {t('join.submit')}
          </Button>
        </Stack>
      </form>
    </AuthFrame>
  );
}
