import { TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueuedCase } from '@/shared/api/deskCaseModel';
import { actOn } from '../api/deskCase';
import { ActionDialog } from '../desk/ActionDialog';
import { each } from './each';

export interface ManyProps {
  chosen: QueuedCase[];
  opened: boolean;
  close: () => void;
  done: () => Promise<void>;
}

export function TagAll({ chosen, opened, close, done }: ManyProps) {
  const { t } = useTranslation('case_desk');
  const [tag, setTag] = useState('');
  const wanted = tag.trim().toLowerCase();
  const act = useMutation({
    mutationFn: () =>
      each(
        chosen.filter(({ tags }) => !tags.includes(wanted)),
        ({ id, tags }) => actOn(id, 'tags', { tags: [...tags, wanted] }),
      ),
    onSuccess: done,
  });
  return (
    <ActionDialog title={t('queue.bulk_tags')} opened={opened} close={close} ready={wanted !== ''} act={act}>
      <TextInput
        label={t('queue.tag')}
        data-autofocus
        maxLength={40}
        value={tag}
        onChange={(event) => setTag(event.currentTarget.value)}
      />
    </ActionDialog>
  );
}
