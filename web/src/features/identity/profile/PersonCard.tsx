import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import { useProblemText } from '@/shared/errors/useProblemText';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { countryName } from '@/shared/people/countries';
import { meKey, usePerson } from '@/shared/session/me';
import { Card } from '@/shared/ui/Card';
import { Facts } from '@/shared/ui/Facts';
import { Initials } from '@/shared/ui/Initials';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { updateMe } from '../api/updateMe';

export function PersonCard() {
  const { t } = useTranslation(['identity', 'common']);
  const language = useLanguage();
  const heading = useId();
  const person = usePerson();
  const [editing, setEditing] = useState(false);
  return (
    <Card labelledBy={heading}>
      <Group wrap="nowrap" mb="md">
        <Initials name={person.name} size={56} />
        <div style={{ flex: 1, minWidth: 0 }}>
          <Title order={2} id={heading}>
            {person.name}
          </Title>
          <Text c="dimmed" size="sm">
            {person.email ?? person.phone}
          </Text>
        </div>
        {editing ? null : (
          <Button variant="light" size="sm" onClick={() => setEditing(true)}>
            {t('profile.edit_name')}
          </Button>
        )}
      </Group>
      {editing ? <NameForm initial={person.name} close={() => setEditing(false)} /> : null}
      <Facts
        facts={[
          { label: t('profile.email'), value: person.email },
          { label: t('profile.phone'), value: person.phone },
          { label: t('country'), value: countryName(person.country, language) },
        ]}
      />
    </Card>
  );
}

function NameForm({ initial, close }: { initial: string; close: () => void }) {
  const { t } = useTranslation(['identity', 'common']);
  const words = useProblemText();
  const client = useQueryClient();
  const [name, setName] = useState(initial);
  const save = useMutation({
    mutationFn: () => updateMe({ name: name.trim() }),
    onSuccess: (me) => {
      client.setQueryData(meKey, me);
      close();
    },
  });
  const problem = save.error ? asProblem(save.error) : null;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  }

  return (
    <form onSubmit={submit}>
      <Stack mb="lg">
        <TextInput
          label={t('name')}
          name="name"
          autoComplete="name"
          required
          withAsterisk={false}
          maxLength={100}
          value={name}
          error={words.field(problem, 'name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <ProblemNotice error={problem} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('common:save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
