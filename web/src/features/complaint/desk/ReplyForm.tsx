import { Button, Group, NativeSelect, Textarea } from '@mantine/core';
import { IconSend2 } from '@tabler/icons-react';
import { useId, type FormEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskCase } from '@/shared/api/deskCaseModel';
import { Attachments } from '@/shared/files/Attachments';
import classes from './Composer.module.css';
import { isSend, type WritingDraft } from './composing';
import { MacroPicker } from './MacroPicker';
import { ReplyProblem } from './ReplyProblem';
import { useReply } from './useReply';

interface Props {
  found: DeskCase;
  draft: WritingDraft;
  field: RefObject<HTMLTextAreaElement | null>;
  seen: number;
  hold: () => void;
  catchUp: () => void;
  release: () => void;
  onWriting: (writing: boolean) => void;
}

const afters = ['open', 'waiting_customer', 'waiting_third_party'] as const;

/** A public answer: to whom and by which way stands above the words. */
export function ReplyForm({ found, draft, field, seen, hold, catchUp, release, onWriting }: Props) {
  const { t } = useTranslation(['case_desk', 'cases']);
  const form = useId();
  const { fields, update } = draft;
  const party =
    found.parties.find(({ thread }) => thread === fields.thread) ??
    found.parties.find(({ role }) => role === 'customer');
  // As the server sends them: to the customer alone, and not twice to their own address.
  const copies =
    party?.role === 'customer' ? found.copies.filter((one) => one !== party.contact.address) : [];
  const reply = useReply(found.id, draft, release);
  const ready = fields.text.trim() !== '' && party !== undefined;
  const who = party ? party.contact.name || t(`role.${party.role}`) : '';
  const send = (position: number) => reply.mutate({ seen: position, thread: party?.thread });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (ready && !reply.isPending) send(seen);
  }

  return (
    <form onSubmit={submit} id={form}>
      {found.parties.length > 1 ? (
        <NativeSelect
          size="xs"
          mt={8}
          label={t('composer.mode')}
          value={party?.thread ?? ''}
          onChange={(event) => update({ thread: event.currentTarget.value })}
          data={found.parties.map(({ thread, role, contact }) => ({
            value: thread,
            label: `${t(`role.${role}`)}: ${contact.name || contact.address || ''}`,
          }))}
        />
      ) : null}
      <Textarea
        ref={field}
        mt={8}
        size="sm"
        label={t('composer.reply_label', { who })}
        description={
          party ? (
            <>
              {t('composer.to', {
                who: party.contact.address ?? who,
                via: t(`cases:thread.via.${party.contact.channel}`),
              })}
              {copies.length > 0 ? (
                <strong className={classes['copies']}>
                  {t('copies_to', { who: copies.join(', ') })}
                </strong>
              ) : null}
            </>
          ) : null
        }
        autosize
        minRows={3}
        maxRows={12}
        maxLength={20_000}
        value={fields.text}
        onFocus={() => {
          hold();
          onWriting(true);
        }}
        onBlur={() => {
          onWriting(false);
          if (fields.text.trim() === '') release();
        }}
        onChange={(event) => update({ text: event.currentTarget.value, key: '' })}
        onKeyDown={(event) => {
          if (isSend(event) && ready && !reply.isPending) send(seen);
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      <ReplyProblem
        found={found}
        error={reply.error}
        pending={reply.isPending}
        sendNow={(position) => {
          catchUp();
          send(position);
        }}
      />
      <Group justify="space-between" mt={8} gap="xs" align="flex-start">
        <Group gap={4} align="flex-start">
          <MacroPicker
            found={found}
            pick={(text) => {
              hold();
              update({ text: fields.text ? `${fields.text.trimEnd()}\n\n${text}` : text, key: '' });
              setTimeout(() => field.current?.focus());
            }}
          />
          <Attachments
            compact
            files={fields.files}
            onChange={(next) => update((present) => ({ files: next(present.files), key: '' }))}
          />
        </Group>
        <Group gap="xs" align="flex-end">
          <NativeSelect
            size="xs"
            aria-label={t('composer.then')}
            value={fields.after ?? 'waiting_customer'}
            onChange={(event) => update({ after: event.currentTarget.value })}
            data={afters.map((one) => ({
              value: one,
              label: `${t('composer.then')}: ${t(`composer.then_state.${one}`)}`,
            }))}
          />
          <Button
            type="submit"
            size="sm"
            loading={reply.isPending}
            disabled={!ready}
            leftSection={<IconSend2 size={17} aria-hidden />}
          >
            {t('composer.send')}
          </Button>
        </Group>
      </Group>
    </form>
  );
}
