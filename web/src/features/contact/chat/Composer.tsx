import { Button, Textarea } from '@mantine/core';
import { IconSend2 } from '@tabler/icons-react';
import { useRef, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '@/shared/draft/useDraft';
import { Attachments, type Attached } from '@/shared/files/Attachments';
import { Canned } from './Canned';
import classes from './Composer.module.css';

interface Props {
  /** Of what the draft is; it survives a reload. */
  name: string;
  label: string;
  onSend: (text: string, files: Attached[]) => void;
  onTyping?: () => void;
  /** The customer's language, where an agent may choose from answers written before. */
  canned?: string;
}

interface Draft {
  text: string;
  files: Attached[];
}

const textMax = 4_000;
const typingEvery = 3_000;

/** Enter sends, Shift+Enter begins a new line, and nothing typed is lost. */
export function Composer({ name, label, onSend, onTyping, canned }: Props) {
  const { t } = useTranslation('chat');
  const { fields, update, clear } = useDraft<Draft>(name, { text: '', files: [] });
  const toldAt = useRef(0);
  const ready = fields.text.trim() !== '' || fields.files.length > 0;

  function send() {
    if (!ready) return;
    onSend(fields.text.trim(), fields.files);
    clear();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    send();
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      send();
    }
  }

  function type(text: string) {
    update({ text });
    if (onTyping && text !== '' && Date.now() - toldAt.current > typingEvery) {
      toldAt.current = Date.now();
      onTyping();
    }
  }

  return (
    <form onSubmit={submit} className={classes['composer']}>
      <div className={classes['row']}>
        <Textarea
          aria-label={label}
          placeholder={label}
          autosize
          minRows={1}
          maxRows={6}
          maxLength={textMax}
          value={fields.text}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={press}
        />
        <Button type="submit" disabled={!ready} leftSection={<IconSend2 size={18} aria-hidden />}>
          {t('send')}
        </Button>
      </div>
      <div className={classes['row']}>
        <Attachments
          compact
          files={fields.files}
          onChange={(next) => update((present) => ({ files: next(present.files) }))}
        />
        {canned ? (
          <Canned
            language={canned}
            onChoose={(text) => update({ text: fields.text ? `${fields.text}\n${text}` : text })}
          />
        ) : null}
      </div>
    </form>
  );
}
