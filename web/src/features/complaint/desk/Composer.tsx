import { Tabs } from '@mantine/core';
import { IconMessageReply, IconNote } from '@tabler/icons-react';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { DeskCase } from '@/shared/api/deskCaseModel';
import { useDraft } from '@/shared/draft/useDraft';
import { Key } from '@/shared/keys/Key';
import { useKeys } from '@/shared/keys/useKeys';
import { emptyWriting, type Writing } from './composing';
import classes from './Composer.module.css';
import { NoteForm } from './NoteForm';
import { ReplyForm } from './ReplyForm';
import { isCustomer, type Side } from './sides';

interface Props {
  found: DeskCase;
  side: Side;
  /** The last message the agent had before them. */
  seen: number;
  /** From here on, what comes is new to whoever writes. */
  hold: () => void;
  catchUp: () => void;
  release: () => void;
  onWriting: (writing: boolean) => void;
}

const draftOf = (found: DeskCase, side: Side) =>
  isCustomer(side) ? `desk.${found.id}` : `desk.${found.id}.${side.key}`;

/** Answer and note look, sit and are named so differently that nobody takes one for the other. */
export function Composer({ found, side, onWriting, ...position }: Props) {
  const { t } = useTranslation('case_desk');
  const reply = useRef<HTMLTextAreaElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft<Writing>(draftOf(found, side), emptyWriting);
  const may = (action: string) => found.allowed_actions.includes(action);
  const mode = may('reply') ? draft.fields.mode : 'note';

  function write(next: Writing['mode']) {
    // Drawn at once, so that the letter typed right after the key is not lost.
    flushSync(() => draft.update({ mode: next }));
    (next === 'reply' ? reply : note).current?.focus();
  }

  useKeys({
    r: may('reply') ? () => write('reply') : undefined,
    n: may('note') ? () => write('note') : undefined,
  });
  return (
    <div className={classes['composer']} data-mode={mode}>
      <Tabs value={mode} onChange={(next) => draft.update({ mode: next === 'note' ? 'note' : 'reply' })}>
        <Tabs.List aria-label={t('composer.mode')}>
          <Tabs.Tab
            value="reply"
            disabled={!may('reply')}
            leftSection={<IconMessageReply size={17} aria-hidden />}
            rightSection={<Key of="r" />}
          >
            {t('composer.reply')}
          </Tabs.Tab>
          <Tabs.Tab
            value="note"
            disabled={!may('note')}
            leftSection={<IconNote size={17} aria-hidden />}
            rightSection={<Key of="n" />}
          >
            {t('composer.note')}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="reply">
          <ReplyForm
            found={found}
            side={side}
            draft={draft}
            field={reply}
            onWriting={onWriting}
            {...position}
          />
        </Tabs.Panel>
        <Tabs.Panel value="note">
          <NoteForm found={found} draft={draft} field={note} />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}
