import {
  IconAlertCircle, IconArrowsRightLeft, IconBan, IconClockPause, IconCopy, IconKey, IconMoodSad,
  IconReceipt2, IconReceiptOff, IconShieldX, IconSnowflake, IconSpy, IconZoomExclamation, type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ProblemType } from '@/shared/api/caseModel';
import { Card } from '@/shared/ui/Card';
import { useCaseWords } from '../case/useCaseWords';
import classes from './ProblemChoice.module.css';

const icons: Partial<Record<string, Icon>> = {
  not_me: IconShieldX,
  not_arrived: IconZoomExclamation,
  wrong_recipient: IconArrowsRightLeft,
  wrong_amount: IconReceiptOff,
  paid_twice: IconCopy,
  declined: IconBan,
  top_up_missing: IconZoomExclamation,
  refund_missing: IconClockPause,
  deceived: IconSpy,
  account_frozen: IconSnowflake,
  sign_in: IconKey,
  fees: IconReceipt2,
  staff: IconMoodSad,
};

interface Props {
  types: ProblemType[];
  choose: (code: string) => void;
}

/** In the customer's words, the likeliest first: the server knows what fits this payment. */
export function ProblemChoice({ types, choose }: Props) {
  const { t } = useTranslation('cases');
  const words = useCaseWords();
  return (
    <Card flush as="div">
      <ul className={classes['choices']} aria-label={t('complain.types')}>
        {types.map(({ code }) => {
          const Symbol = icons[code] ?? IconAlertCircle;
          return (
            <li key={code}>
              <button type="button" onClick={() => choose(code)}>
                <Symbol size={22} stroke={1.7} aria-hidden />
                {words.problem(code)}
              </button>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
