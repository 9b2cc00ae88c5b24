import { useState } from 'react';
import type { Verification } from '@/shared/api/model';
import { draftBox } from '@/shared/draft/draft';
import { likelyCountry } from '@/shared/people/countries';
import type { HandleValue } from '@/shared/people/HandleField';
import { emptyHandle } from '@/shared/people/useHandle';

/** Everything but the password, which is never stored. */
export interface SignUpDraft {
  step: 'handle' | 'details';
  handle: HandleValue;
  name: string;
  country: string;
  verification: Verification | null;
}

export interface StepProps {
  draft: SignUpDraft;
  update: (change: Partial<SignUpDraft>) => void;
}

const empty = (): SignUpDraft => ({
  step: 'handle',
  handle: emptyHandle(),
  name: '',
  country: likelyCountry(),
  verification: null,
});

const box = draftBox<SignUpDraft>('sign-up', 'visitor', sessionStorage);

export function useSignUpDraft() {
  const [draft, setDraft] = useState<SignUpDraft>(() => box.read() ?? empty());
  return {
    draft,
    update(change: Partial<SignUpDraft>) {
      const next = { ...draft, ...change };
      box.write(next);
      setDraft(next);
    },
    forget: () => box.clear(),
  };
}
