import { TagsInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../ActionDialog';
import { useCaseAction } from '../useCaseAction';
import type { DialogProps } from './DialogProps';

export function TagsDialog({ found, close }: DialogProps) {
  const { t } = useTranslation(['case_desk', 'common']);
  const [tags, setTags] = useState(found.tags);
  const act = useCaseAction(found.id, 'tags', close);
  return (
    <ActionDialog
      title={t('dialog.tags_title')}
      opened
      close={close}
      ready
      act={{ ...act, mutate: () => act.mutate({ tags }) }}
    >
      <TagsInput
        label={t('dialog.tags_title')}
        description={t('dialog.tags_why')}
        data-autofocus
        maxTags={20}
        value={tags}
        onChange={(next) => setTags(next.map((tag) => tag.trim().toLowerCase()))}
      />
    </ActionDialog>
  );
}
