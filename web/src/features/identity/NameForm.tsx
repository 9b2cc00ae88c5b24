import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import { useProblemText } from '@/shared/errors/useProblemText';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';

type Named = {
  label: string;
  /** As it is called now. */
  before: string;
  save: (name: string) => Promise<unknown>;
  queryKey: readonly unknown[];
  close: () => void;
};

/** Gives something in a list another name. */
export function NameForm({ label, before, save, queryKey, close }: Named) {
  const { t } = useTranslation('common');
  const words = useProblemText();
  const client = useQueryClient();
  const [name, setName] = useState(before);
  const rename = useMutation({
    mutationFn: () => save(name.trim()),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey });
      close();
    },
  });
  const problem = rename.error ? asProblem(rename.error) : null;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!rename.isPending) rename.mutate();
  }

  return (
    <form onSubmit={submit}>
      <Stack mt="sm">
        <TextInput
          label={label}
          required
          withAsterisk={false}
          maxLength={60}
          value={name}
          error={words.field(problem, 'name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <ProblemNotice error={problem} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={rename.isPending}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
