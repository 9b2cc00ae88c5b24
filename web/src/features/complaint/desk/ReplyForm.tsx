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
import { isCustomer, type Side } from './sides';
import { useReply } from './useReply';

interface Props {
  found: DeskCase;
  side: Side;
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
export function ReplyForm({ found, side, draft, field, seen, hold, catchUp, release, onWriting }: Props) {
  const { t } = useTranslation(['case_desk', 'cases']);
  const form = useId();
  const { fields, update } = draft;
  const { parties } = side;
  const party = parties.find(({ thread }) => thread === fields.thread) ?? parties[0];
  // As the server sends them: to the customer alone, and not twice to their own address.
  const copies =
    party?.role === 'customer' ? found.copies.filter((one) => one !== party.contact.address) : [];
  const after = fields.after ?? (isCustomer(side) ? 'waiting_customer' : 'waiting_third_party');
  const reply = useReply(found.id, draft, release);
  const ready = fields.text.trim() !== '' && party !== undefined;
  const who = party ? party.contact.name || t(`role.${party.role}`) : '';
  const send = (position: number) =>
    reply.mutate({ seen: position, thread: party?.thread, after });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (ready && !reply.isPending) send(seen);
  }

  return (
    <form onSubmit={submit} id={form}>
      {parties.length > 1 ? (
        <NativeSelect
          size="xs"
          mt={8}
          label={t('composer.way')}
          value={party?.thread ?? ''}
          onChange={(event) => update({ thread: event.currentTarget.value })}
          data={parties.map(({ thread, contact }) => ({
            value: thread,
            label: `${contact.name || contact.address || ''} · ${t(`cases:thread.via.${contact.channel}`)}`,
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
        side={side}
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
            value={after}
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
