import { useMemo, useState } from 'react';
import type { Attempt } from '@/shared/draft/attempt';
import { draftBox } from '@/shared/draft/draft';
import { usePerson } from '@/shared/session/me';

/** A payment being prepared: what was typed, and the key it is or will be sent with. */
export interface PayDraft<T> {
  fields: T;
  attempt?: Attempt | undefined;
}

export function usePayDraft<T>(name: string, empty: T) {
  const { id } = usePerson();
  const box = useMemo(() => draftBox<PayDraft<T>>(name, id, sessionStorage), [name, id]);
  const [draft, setDraft] = useState<PayDraft<T>>(() => box.read() ?? { fields: empty });
  return {
    fields: draft.fields,
    attempt: draft.attempt,
    update(change: Partial<T>) {
      const current = box.read() ?? draft;
      const next = { ...current, fields: { ...current.fields, ...change } };
      box.write(next);
      setDraft(next);
    },
    /** Written at once, before anything is sent, so that a reload finds the same key. */
    keep(attempt: Attempt | undefined) {
      const next = { ...(box.read() ?? draft), attempt };
      box.write(next);
      setDraft(next);
    },
    clear() {
      box.clear();
      setDraft({ fields: empty });
    },
  };
}

export type PayDraftHandle<T> = ReturnType<typeof usePayDraft<T>>;
