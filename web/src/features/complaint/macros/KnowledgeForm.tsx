import { Button, Group, Stack } from '@mantine/core';
import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';

interface Props {
  children: ReactNode;
  ready: boolean;
  save: () => Promise<unknown>;
  /** Only of what is there already. */
  remove?: (() => Promise<unknown>) | undefined;
  /** The list it stands in, asked for again afterwards. */
  list: QueryKey;
  close: () => void;
}

/** The frame in which agents' knowledge is written: kept, given up or taken away. */
export function KnowledgeForm({ children, ready, save, remove, list, close }: Props) {
  const { t } = useTranslation(['case_desk', 'common']);
  const client = useQueryClient();
  const onSuccess = async () => {
    await client.invalidateQueries({ queryKey: list });
    close();
  };
  const saving = useMutation({ mutationFn: save, onSuccess });
  const removing = useMutation({ mutationFn: async () => remove?.(), onSuccess });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (ready && !saving.isPending) saving.mutate();
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        {children}
        <ProblemNotice error={saving.error ?? removing.error} />
        <Group justify="space-between">
          {remove ? (
            <Button
              variant="subtle"
              color="red"
              loading={removing.isPending}
              onClick={() => removing.mutate()}
            >
              {t('macros.delete')}
            </Button>
          ) : (
            <span />
          )}
          <Group gap="xs">
            <Button variant="default" onClick={close}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" loading={saving.isPending} disabled={!ready}>
              {t('macros.save')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}
