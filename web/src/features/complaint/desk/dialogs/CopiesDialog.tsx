import { TagsInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../ActionDialog';
import { useCaseAction } from '../useCaseAction';
import type { DialogProps } from './DialogProps';

export function CopiesDialog({ found, close }: DialogProps) {
  const { t } = useTranslation('case_desk');
  const [addresses, setAddresses] = useState(found.copies);
  const act = useCaseAction(found.id, 'copies', close);
  return (
    <ActionDialog
      title={t('dialog.copies_title')}
      opened
      close={close}
      ready
      act={{ ...act, mutate: () => act.mutate({ addresses }) }}
    >
      <TagsInput
        label={t('dialog.copies_title')}
        description={t('dialog.copies_text')}
        data-autofocus
        maxTags={10}
        value={addresses}
        onChange={(next) => setAddresses(next.map((one) => one.trim().toLowerCase()))}
      />
    </ActionDialog>
  );
}
