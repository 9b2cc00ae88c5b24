import { useState } from 'react';
import type { StepUpMethod, Verification } from '@/shared/api/model';
import { draftBox } from '@/shared/draft/draft';
import { usePerson } from '@/shared/session/me';

/** What survives the way to the mailbox and back; neither password nor code is kept. */
export interface StepUpDraft {
  /** Of which step-up; another one begins anew. */
  id: string;
  method?: StepUpMethod;
  sent: { email?: Verification; sms?: Verification };
}

export function useStepUpDraft(id: string) {
  const person = usePerson();
  const box = draftBox<StepUpDraft>('step-up', person.id, sessionStorage);
  const [draft, setDraft] = useState<StepUpDraft>(() => {
    const kept = box.read();
    return kept?.id === id ? kept : { id, sent: {} };
  });
  return {
    draft,
    update(change: Partial<StepUpDraft>) {
      const next = { ...draft, ...change };
      box.write(next);
      setDraft(next);
    },
    forget: () => box.clear(),
  };
}
