import { Button, Checkbox, Group, Textarea } from '@mantine/core';
import { IconNote } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskCase } from '@/shared/api/deskCaseModel';
import { newKey } from '@/shared/draft/attempt';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { createNote, deskCaseKey } from '../api/deskCase';
import { isSend, type WritingDraft } from './composing';

interface Props {
  found: DeskCase;
  draft: WritingDraft;
  field: RefObject<HTMLTextAreaElement | null>;
}

export function NoteForm({ found, draft, field }: Props) {
  const { t } = useTranslation('case_desk');
  const client = useQueryClient();
  const { fields, update } = draft;
  const ready = fields.note.trim() !== '';
  const keep = useMutation({
    mutationFn: async () => {
      const key = fields.noteKey || newKey();
      update({ noteKey: key });
      await createNote(found.id, { key, text: fields.note.trim(), restricted: fields.restricted });
    },
    onSuccess: async () => {
      update({ note: '', noteKey: '', restricted: false });
      await client.invalidateQueries({ queryKey: deskCaseKey(found.id) });
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (ready && !keep.isPending) keep.mutate();
  }

  return (
    <form onSubmit={submit}>
      <Textarea
        ref={field}
        mt={8}
        size="sm"
        label={t('composer.note_label')}
        autosize
        minRows={3}
        maxRows={12}
        maxLength={10_000}
        value={fields.note}
        onChange={(event) => update({ note: event.currentTarget.value, noteKey: '' })}
        onKeyDown={(event) => {
          if (isSend(event) && ready && !keep.isPending) keep.mutate();
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      <ProblemNotice error={keep.error} />
      <Group justify="space-between" mt={8}>
        {found.allowed_actions.includes('restricted_note') ? (
          <Checkbox
            size="sm"
            label={t('note.restricted')}
            description={t('note.restricted_text')}
            checked={fields.restricted}
            onChange={(event) => update({ restricted: event.currentTarget.checked })}
          />
        ) : (
          <span />
        )}
        <Button
          type="submit"
          size="sm"
          color="amber.8"
          loading={keep.isPending}
          disabled={!ready}
          leftSection={<IconNote size={17} aria-hidden />}
        >
          {t('composer.keep')}
        </Button>
      </Group>
    </form>
  );
}
