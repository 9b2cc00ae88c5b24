import { useState } from 'react';
import type { UnfreezeMethod, Verification } from '@/shared/api/model';
import { draftBox } from '@/shared/draft/draft';
import { usePerson } from '@/shared/session/me';

/** What survives the way to the mailbox and back; neither password nor code is kept. */
export interface UnfreezeDraft {
  method?: UnfreezeMethod;
  sent: { email?: Verification; sms?: Verification };
}

export function useUnfreezeDraft() {
  const { id } = usePerson();
  const box = draftBox<UnfreezeDraft>('unfreeze', id, sessionStorage);
  const [draft, setDraft] = useState<UnfreezeDraft>(() => box.read() ?? { sent: {} });
  return {
    draft,
    update(change: Partial<UnfreezeDraft>) {
      const next = { ...draft, ...change };
      box.write(next);
      setDraft(next);
    },
    forget: () => box.clear(),
  };
}
