import { Button, Group, Stack, Textarea } from '@mantine/core';
import { IconSend2 } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '@/shared/draft/attempt';
import { useDraft } from '@/shared/draft/useDraft';
import { Attachments, type Attached } from '@/shared/files/Attachments';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { casesKey, type NewReply } from '../api/customerCases';

interface ReplyDraft {
  key: string;
  text: string;
  files: Attached[];
}

const textMax = 5_000;

interface Props {
  id: string;
  send: (id: string, body: NewReply, key: string) => Promise<unknown>;
}

/** What is typed here is still there after a reload, and is sent once however often it is tapped. */
export function ReplyBox({ id, send }: Props) {
  const { t } = useTranslation(['cases', 'common']);
  const client = useQueryClient();
  const { fields, update, clear } = useDraft<ReplyDraft>(`case-reply.${id}`, {
    key: '', text: '', files: [],
  });
  const ready = fields.text.trim() !== '' || fields.files.length > 0;
  const sending = useMutation({
    mutationFn: async () => {
      const key = fields.key || newKey();
      update({ key });
      await send(id, { text: fields.text.trim(), attachments: fields.files }, key);
    },
    onSuccess: async () => {
      clear();
      await client.invalidateQueries({ queryKey: casesKey });
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (ready && !sending.isPending) sending.mutate();
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="xs" mt="lg">
        <Textarea
          label={t('reply.label')}
          placeholder={t('reply.hint')}
          autosize
          minRows={2}
          maxRows={12}
          maxLength={textMax}
          value={fields.text}
          onChange={(event) => update({ text: event.currentTarget.value, key: '' })}
        />
        <ProblemNotice error={sending.error} />
        <Group justify="space-between" align="flex-start">
          <Attachments
            compact
            files={fields.files}
            onChange={(next) => update((present) => ({ files: next(present.files), key: '' }))}
          />
          <Button
            type="submit"
            loading={sending.isPending}
            disabled={!ready}
            leftSection={<IconSend2 size={18} aria-hidden />}
          >
            {t('reply.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
