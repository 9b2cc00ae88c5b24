import { Button, Group, Modal, Stack, Text, TextInput, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffMail } from '@/shared/api/mailModel';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { dropMail, mailsKey, readMail } from '../api/mails';

interface Props {
  mail: StaffMail;
  deed: 'read' | 'drop';
  close: () => void;
}

/** Asks why, since both are recorded; then shows the text, or takes the mail off the list. */
export function MailDialog({ mail, deed, close }: Props) {
  const { t } = useTranslation(['mails', 'common']);
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const act = useMutation({
    mutationFn: async () => {
      if (deed === 'read') return (await readMail(mail.id, reason.trim())).text;
      await dropMail(mail.id, reason.trim());
      return null;
    },
    onSuccess: (text) => {
      if (text !== null) return;
      close();
      void client.invalidateQueries({ queryKey: mailsKey });
    },
  });

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (reason.trim() && !act.isPending) act.mutate();
  }

  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={t(`${deed}_title`, { who: mail.sender || t('no_sender') })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      {typeof act.data === 'string' ? (
        <Textarea label={t('text')} value={act.data} readOnly autosize maxRows={20} />
      ) : (
        <form onSubmit={onSubmit}>
          <Stack>
            <Text size="sm">{t(`${deed}_text`)}</Text>
            <TextInput
              label={t('reason')}
              value={reason}
              maxLength={500}
              required
              data-autofocus
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <ProblemNotice error={act.error} />
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                {t('common:cancel')}
              </Button>
              <Button type="submit" loading={act.isPending} disabled={!reason.trim()}>
                {t(deed)}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
}
