import { useTranslation } from 'react-i18next';
import type { PolicyChange } from '@/shared/api/ruleModel';
import classes from './ChangeList.module.css';
import { useCodeWords } from './useCodeWords';

/** What a version says otherwise than the one before, a line each. */
export function ChangeList({ changes }: { changes: PolicyChange[] }) {
  const { t } = useTranslation('rule_desk');
  const { word, part } = useCodeWords();
  const values = (codes: string[]) => codes.map(word).join(', ') || t('changes.nothing');
  return (
    <ul className={classes['changes']}>
      {changes.map((change, n) => (
        <li key={n}>
          <strong>
            {[change.policy, part(change.part)].filter((one) => one !== '').join(' · ')}
          </strong>
          <span>
            {values(change.before)} → {values(change.after)}
          </span>
        </li>
      ))}
    </ul>
  );
}
