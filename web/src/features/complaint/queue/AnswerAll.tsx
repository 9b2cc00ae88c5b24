import { Text, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '@/shared/draft/attempt';
import { createReply } from '../api/deskCase';
import { ActionDialog } from '../desk/ActionDialog';
import { each } from './each';
import type { ManyProps } from './TagAll';

/** One text to each customer, in their own case; a key for each case, so that none gets it twice. */
export function AnswerAll({ chosen, opened, close, done }: ManyProps) {
  const { t } = useTranslation('case_desk');
  const [text, setText] = useState('');
  const [keys] = useState(() => new Map<string, string>());
  const keyOf = (id: string) => {
    const key = keys.get(id) ?? newKey();
    keys.set(id, key);
    return key;
  };
  const act = useMutation({
    mutationFn: () =>
      each(chosen, ({ id }) =>
        createReply(id, { key: keyOf(id), text: text.trim(), attachments: [] }),
      ),
    onSuccess: async () => {
      keys.clear();
      setText('');
      await done();
    },
  });
  return (
    <ActionDialog
      title={t('queue.bulk_answer')}
      opened={opened}
      close={close}
      ready={text.trim() !== ''}
      act={act}
      submit={t('composer.send')}
    >
      <Text>{t('queue.bulk_answer_text')}</Text>
      <Textarea
        label={t('composer.reply')}
        data-autofocus
        autosize
        minRows={4}
        maxRows={14}
        maxLength={20_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </ActionDialog>
  );
}
