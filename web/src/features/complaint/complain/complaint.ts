import type { Attached } from '@/shared/files/Attachments';
import type { useDraft } from '@/shared/draft/useDraft';
import { newKey } from '@/shared/draft/attempt';

export interface ComplaintDraft {
  /** The server sees one case under one key, however often it is sent. */
  key: string;
  words: string;
  wanted: Wish | null;
  files: Attached[];
}

export type ComplaintDraftHandle = ReturnType<typeof useDraft<ComplaintDraft>>;

export const emptyComplaint = (): ComplaintDraft => ({
  key: newKey(), words: '', wanted: null, files: [],
});

export const wordsMax = 5000;

/** What may be asked for with one tap, the likeliest first; it is sent in the customer's language. */
export type Wish = 'money_back' | 'find_out' | 'correct_it' | 'explain' | 'apology';

const wishes: Partial<Record<string, Wish[]>> = {
  not_me: ['money_back', 'find_out'],
  deceived: ['money_back', 'find_out'],
  not_arrived: ['find_out', 'money_back'],
  top_up_missing: ['find_out', 'money_back'],
  refund_missing: ['find_out', 'money_back'],
  declined: ['explain', 'correct_it'],
  account_frozen: ['correct_it', 'explain'],
  sign_in: ['correct_it', 'explain'],
  staff: ['apology', 'explain'],
};

export const wishesFor = (problem: string): Wish[] =>
  wishes[problem] ?? ['money_back', 'correct_it', 'explain'];
