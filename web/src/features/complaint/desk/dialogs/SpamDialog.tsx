import { Checkbox, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../ActionDialog';
import { useCaseAction } from '../useCaseAction';
import type { DialogProps } from './DialogProps';

export function SpamDialog({ found, close }: DialogProps) {
  const { t } = useTranslation('case_desk');
  const [block, setBlock] = useState(false);
  const act = useCaseAction(found.id, 'spam', close);
  return (
    <ActionDialog
      title={t('dialog.spam_title')}
      opened
      close={close}
      ready
      act={{ ...act, mutate: () => act.mutate({ spam: true, block }) }}
    >
      <Text>{t('dialog.spam_text')}</Text>
      <Checkbox
        label={t('dialog.spam_block')}
        checked={block}
        onChange={(event) => setBlock(event.currentTarget.checked)}
      />
    </ActionDialog>
  );
}
