import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Macro } from '@/shared/api/deskCaseModel';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { createMacro, deleteMacro, macrosQuery, updateMacro } from '../api/knowledge';

export function MacroForm({ macro, close }: { macro?: Macro; close: () => void }) {
  const { t } = useTranslation(['case_desk', 'common']);
  const client = useQueryClient();
  const [fields, setFields] = useState({
    name: macro?.name ?? '', text_en: macro?.text_en ?? '', text_zh: macro?.text_zh ?? '',
  });
  const onSuccess = async () => {
    await client.invalidateQueries({ queryKey: macrosQuery.queryKey });
    close();
  };
  const save = useMutation({
    mutationFn: () => (macro ? updateMacro(macro.id, fields) : createMacro(fields)),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: async () => {
      if (macro) await deleteMacro(macro.id);
    },
    onSuccess,
  });
  const ready = Object.values(fields).every((value) => value.trim() !== '');

  function submit(event: FormEvent) {
    event.preventDefault();
    if (ready && !save.isPending) save.mutate();
  }

  const set = (change: Partial<typeof fields>) => setFields((old) => ({ ...old, ...change }));
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          label={t('macros.name')}
          maxLength={80}
          value={fields.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        {(['text_en', 'text_zh'] as const).map((name) => (
          <Textarea
            key={name}
            label={t(`macros.${name}`)}
            // The places are written as they are, not filled in by the words of this page.
            description={t('macros.places', { name: '{{name}}', number: '{{number}}' })}
            autosize
            minRows={3}
            maxLength={5000}
            value={fields[name]}
            onChange={(event) => set({ [name]: event.currentTarget.value })}
          />
        ))}
        <ProblemNotice error={save.error ?? remove.error} />
        <Group justify="space-between">
          {macro ? (
            <Button variant="subtle" color="red" loading={remove.isPending} onClick={() => remove.mutate()}>
              {t('macros.delete')}
            </Button>
          ) : (
            <span />
          )}
          <Group gap="xs">
            <Button variant="default" onClick={close}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" loading={save.isPending} disabled={!ready}>
              {t('macros.save')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}
