import {
  IconCircleCheck, IconCircleDotted, IconHourglass, IconInbox, IconLock, IconMessageQuestion,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CaseState } from '@/shared/api/caseModel';
import classes from './StateMark.module.css';

const looks: Record<CaseState, { icon: Icon; tone: string }> = {
  new: { icon: IconInbox, tone: 'brand' },
  open: { icon: IconCircleDotted, tone: 'brand' },
  waiting_customer: { icon: IconMessageQuestion, tone: 'wait' },
  waiting_third_party: { icon: IconHourglass, tone: 'wait' },
  resolved: { icon: IconCircleCheck, tone: 'gain' },
  closed: { icon: IconLock, tone: 'quiet' },
};

/** State as icon and word, in the customer's words or the desk's. */
export function StateMark({ state, desk }: { state: CaseState; desk?: boolean }) {
  const { t } = useTranslation(['cases', 'case_desk']);
  const { icon: Symbol, tone } = looks[state];
  return (
    <span className={`${classes['mark']} ${classes[tone]}`}>
      <Symbol size={15} stroke={2} aria-hidden />
      {desk ? t(`case_desk:state.${state}`) : t(`cases:state.${state}`)}
    </span>
  );
}
