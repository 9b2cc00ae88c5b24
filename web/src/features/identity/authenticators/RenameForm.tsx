import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { StrongFactor } from '@/shared/api/factors';
import { asProblem } from '@/shared/api/problem';
import { useProblemText } from '@/shared/errors/useProblemText';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { factorsQuery } from '../api/listFactors';
import { updateFactor } from '../api/updateFactor';

export function RenameForm({ factor, close }: { factor: StrongFactor; close: () => void }) {
  const { t } = useTranslation(['security', 'common']);
  const words = useProblemText();
  const client = useQueryClient();
  const [name, setName] = useState(factor.name);
  const rename = useMutation({
    mutationFn: () => updateFactor(factor.id, name.trim()),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: factorsQuery.queryKey });
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
          label={t('authenticators.name')}
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
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={rename.isPending}>
            {t('common:save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
