import { IconEye, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DeskCase, Viewer } from '@/shared/api/deskCaseModel';
import { StateMark } from '../case/StateMark';
import { useCaseWords } from '../case/useCaseWords';
import classes from './DeskCase.module.css';

export function CaseTitle({ found, viewers }: { found: DeskCase; viewers: Viewer[] }) {
  const { t } = useTranslation(['case_desk', 'cases']);
  const words = useCaseWords();
  return (
    <div className={classes['title']}>
      <div>
        <h1>{words.problem(found.problem_type)}</h1>
        <span className="tabular">{found.number}</span>
        <StateMark state={found.state} desk />
        <span className={classes['kind']}>{t(`cases:kind.${found.kind}`)}</span>
      </div>
      <p>{found.subject}</p>
      <div role="status" className={classes['viewers']}>
        {viewers.map(({ id, name, writing }) => (
          <span key={id} data-writing={writing}>
            {writing ? <IconPencil size={16} aria-hidden /> : <IconEye size={16} aria-hidden />}
            {t(writing ? 'case.viewing_writing' : 'case.viewing_here', { who: name })}
          </span>
        ))}
      </div>
    </div>
  );
}
