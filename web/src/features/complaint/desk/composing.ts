import type { useDraft } from '@/shared/draft/useDraft';
import type { Attached } from '@/shared/files/Attachments';

/** What an agent writes in a case and has not sent; it survives a reload. */
export interface Writing {
  mode: 'reply' | 'note';
  key: string;
  text: string;
  files: Attached[];
  thread: string | null;
  /** The state the case goes to with the answer. */
  after: string | null;
  noteKey: string;
  note: string;
  restricted: boolean;
}

export type WritingDraft = ReturnType<typeof useDraft<Writing>>;

export const emptyWriting: Writing = {
  mode: 'reply', key: '', text: '', files: [], thread: null, after: null,
  noteKey: '', note: '', restricted: false,
};

/** Ctrl or Command with Enter sends from the field itself. */
export const isSend = (event: { key: string; ctrlKey: boolean; metaKey: boolean }) =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey);
