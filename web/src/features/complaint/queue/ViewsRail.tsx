import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SavedView } from '@/shared/api/deskCaseModel';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { createView, deleteView, savedViewsQuery } from '../api/queue';
import classes from './Queue.module.css';
import { standingViews, type useQueueAddress } from './useQueue';

const addressOf = (filters: Record<string, string>) => `?${new URLSearchParams(filters)}`;

/** What everybody looks at, then what one kept for oneself. */
export function ViewsRail({ address }: { address: ReturnType<typeof useQueueAddress> }) {
  const { t } = useTranslation('case_desk');
  const saved = useQuery(savedViewsQuery);
  const here = new URLSearchParams(address.filters as Record<string, string>).toString();
  const isHere = (filters: Record<string, string>) =>
    new URLSearchParams(filters).toString() === here;
  const known = saved.data?.some(({ filters }) => isHere(filters)) ?? false;
  return (
    <nav className={classes['rail']} aria-label={t('queue.views')}>
      <h2>{t('queue.views')}</h2>
      <ul>
        {standingViews.map((view) => (
          <li key={view}>
            <Link
              to={addressOf({ view })}
              className={classes['view'] ?? ''}
              aria-current={isHere({ view }) ? 'true' : undefined}
            >
              {t(`queue.view.${view}`)}
            </Link>
          </li>
        ))}
        {saved.data?.map((view) => (
          <SavedViewLine key={view.id} view={view} here={isHere(view.filters)} />
        ))}
      </ul>
      {address.count > 0 && !known ? <SaveView filters={address.filters as Record<string, string>} /> : null}
    </nav>
  );
}

function SavedViewLine({ view, here }: { view: SavedView; here: boolean }) {
  const { t } = useTranslation('case_desk');
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () => deleteView(view.id),
    onSuccess: () => client.invalidateQueries({ queryKey: savedViewsQuery.queryKey }),
  });
  return (
    <li>
      <Link
        to={addressOf(view.filters)}
        className={classes['view'] ?? ''}
        aria-current={here ? 'true' : undefined}
      >
        {view.name}
      </Link>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={26}
        aria-label={t('queue.delete_view', { name: view.name })}
        onClick={() => remove.mutate()}
      >
        <IconX size={14} aria-hidden />
      </ActionIcon>
    </li>
  );
}

function SaveView({ filters }: { filters: Record<string, string> }) {
  const { t } = useTranslation('case_desk');
  const client = useQueryClient();
  const [name, setName] = useState<string | null>(null);
  const save = useMutation({
    mutationFn: () => createView(name?.trim() ?? '', filters),
    onSuccess: async () => {
      setName(null);
      await client.invalidateQueries({ queryKey: savedViewsQuery.queryKey });
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (name?.trim() && !save.isPending) save.mutate();
  }

  if (name === null) {
    return (
      <Button variant="subtle" size="compact-sm" mih={32} mt="xs" onClick={() => setName('')}>
        {t('queue.save_view')}
      </Button>
    );
  }
  return (
    <form onSubmit={submit}>
      <TextInput
        size="sm"
        mt="xs"
        label={t('queue.view_name')}
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <ProblemNotice error={save.error} />
      <Button type="submit" size="sm" mt="xs" loading={save.isPending} disabled={!name.trim()}>
        {t('queue.save_view')}
      </Button>
    </form>
  );
}
