import { Button, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { QueuedCase } from '@/shared/api/deskCaseModel';
import { usePerson } from '@/shared/session/me';
import { Key } from '@/shared/keys/Key';
import { useKeys } from '@/shared/keys/useKeys';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { actOn } from '../api/deskCase';
import { queueKey } from '../api/queue';
import { AnswerAll } from './AnswerAll';
import { each } from './each';
import { GroupAll } from './GroupAll';
import classes from './Queue.module.css';
import { TagAll } from './TagAll';

interface Props {
  chosen: QueuedCase[];
  clear: () => void;
}

/** The one incident all of them belong to; all its cases are answered there, by the server. */
function incidentOf(chosen: QueuedCase[]): string | null {
  const first = chosen[0]?.incident_id ?? null;
  return chosen.length > 1 && chosen.every(({ incident_id: id }) => id === first) ? first : null;
}

/** What is done to many at once, one after another, so that one that refuses stops no other. */
export function BulkBar({ chosen, clear }: Props) {
  const { t } = useTranslation(['case_desk', 'common']);
  const { id: me } = usePerson();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'tags' | 'answer' | 'group' | null>(null);
  const incident = incidentOf(chosen);
  const done = async () => {
    setOpen(null);
    await client.invalidateQueries({ queryKey: queueKey });
  };
  const take = useMutation({
    mutationFn: () => each(chosen, ({ id }) => actOn(id, 'assignee', { agent: me })),
    onSettled: done,
  });
  const answer = () => (incident ? void navigate(`/incidents/${incident}`) : setOpen('answer'));
  useKeys({
    a: () => take.mutate(),
    r: answer,
    t: () => setOpen('tags'),
    g: chosen.length > 1 ? () => setOpen('group') : undefined,
    Escape: clear,
  });
  return (
    <div className={classes['bulk']} role="region" aria-label={t('queue.selected', { count: chosen.length })}>
      <span role="status">
        {t('queue.selected', { count: chosen.length })}
        {take.data ? (
          <Text size="sm" span c="dimmed" ml={8}>
            {t('queue.bulk_done', { done: take.data.done, all: take.data.all })}
          </Text>
        ) : null}
      </span>
      <ProblemNotice error={take.error} />
      <Button size="sm" loading={take.isPending} onClick={() => take.mutate()} rightSection={<Key of="a" />}>
        {t('queue.take')}
      </Button>
      <Button size="sm" variant="default" onClick={() => setOpen('tags')} rightSection={<Key of="t" />}>
        {t('queue.bulk_tags')}
      </Button>
      {chosen.length > 1 ? (
        <Button size="sm" variant="default" onClick={() => setOpen('group')} rightSection={<Key of="g" />}>
          {t('queue.bulk_group')}
        </Button>
      ) : null}
      <Button size="sm" variant="default" onClick={answer} rightSection={<Key of="r" />}>
        {t('queue.bulk_answer')}
      </Button>
      <Button size="sm" variant="subtle" color="gray" onClick={clear}>
        {t('queue.unselect')}
      </Button>
      <TagAll chosen={chosen} opened={open === 'tags'} close={() => setOpen(null)} done={done} />
      <GroupAll chosen={chosen} opened={open === 'group'} close={() => setOpen(null)} done={done} />
      {open === 'answer' ? <AnswerAll chosen={chosen} close={() => setOpen(null)} /> : null}
    </div>
  );
}
