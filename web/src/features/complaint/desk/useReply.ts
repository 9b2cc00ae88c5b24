import { useMutation, useQueryClient } from '@tanstack/react-query';
import { newKey } from '@/shared/draft/attempt';
import { createReply, deskCaseKey } from '../api/deskCase';
import { queueKey } from '../api/queue';
import { emptyWriting, type WritingDraft } from './composing';

interface Sent {
  seen: number;
  thread: string | undefined;
  /** The state the case goes to with it. */
  after: string;
}

/** Sends the draft as an answer, once under its key, and says which message was seen last. */
export function useReply(id: string, draft: WritingDraft, onSent: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ seen, thread, after }: Sent) => {
      const { text, files } = draft.fields;
      const key = draft.fields.key || newKey();
      draft.update({ key });
      await createReply(id, {
        key,
        text: text.trim(),
        attachments: files,
        seen,
        ...(thread ? { thread } : {}),
        // oxlint-disable-next-line unicorn/no-thenable -- as the server calls it
        then: after,
      });
    },
    onSuccess: () => {
      const { key, text, files, after, thread } = emptyWriting;
      draft.update({ key, text, files, after, thread });
      onSent();
    },
    // Also after a refusal: what came in meanwhile has to be on the screen.
    onSettled: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: deskCaseKey(id) }),
        client.invalidateQueries({ queryKey: queueKey }),
      ]);
    },
  });
}
