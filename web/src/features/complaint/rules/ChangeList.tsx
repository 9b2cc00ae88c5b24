import type { Names, RuleChange } from '@/shared/api/ruleModel';
import classes from './ChangeList.module.css';
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
    <ul className={classes['changes']}>
      {changes.map((change, n) => {
        const { subject, part, before, after } = say(change);
        return (
          <li key={n}>
            <strong>
              {[change.subject === about ? '' : subject, part].filter(Boolean).join(' · ')}
            </strong>
            <span>{[before, after].filter((one) => one !== null).join(' → ')}</span>
          </li>
        );
      })}
    </ul>
  );
}
