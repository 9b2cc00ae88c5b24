import type { Names, RuleChange } from '@/shared/api/ruleModel';
import { ChangeLines } from '@/shared/ui/ChangeLines';
import { useChangeWords } from './useChangeWords';

interface Props {
  changes: RuleChange[];
  /** What the codes in them are called. */
  names: Names;
  /** What all of them are about, which is said elsewhere. */
  about?: string;
}

/** What a version says otherwise than the one before, a line each. */
export function ChangeList({ changes, names, about }: Props) {
  const say = useChangeWords(changes, names);
  return (
    <ChangeLines
      changes={changes.map((change) => {
        const { subject, part, before, after } = say(change);
        return {
          label: [change.subject === about ? '' : subject, part].filter(Boolean).join(' · '),
          value: [before, after].filter((one) => one !== null).join(' → '),
        };
      })}
    />
  );
}
