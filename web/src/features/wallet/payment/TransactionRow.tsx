import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Payment } from '@/shared/api/model';
import { formatDay, formatTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { useIsFresh } from '@/shared/live/fresh';
import { Money } from '@/shared/ui/Money';
import { PaymentIcon } from './PaymentIcon';
import { movedNothing, otherParty, signedAmount } from './state';
import { StateBadge } from './StateBadge';
import { headlineOf } from './story';
import classes from './TransactionRow.module.css';

export function TransactionRow({ payment }: { payment: Payment }) {
  const { t } = useTranslation(['wallet', 'common']);
  const language = useLanguage();
  const fresh = useIsFresh(payment.id);
  const under = payment.type === 'top_up' ? otherParty(payment) : payment.note;
  const tone = movedNothing(payment.state)
    ? classes['none']
    : payment.direction === 'in'
      ? classes['in']
      : undefined;
  return (
    <li className={classes['item']} data-fresh={fresh}>
      <Link to={`/transactions/${payment.id}`} className={classes['row']}>
        <PaymentIcon payment={payment} />
        <span className={classes['words']}>
          <span className={classes['title']}>{headlineOf(payment, t)}</span>
          <span className={classes['meta']}>
            <time dateTime={payment.created_at}>
              {formatDay(payment.created_at, language)} {formatTime(payment.created_at, language)}
            </time>
            {under ? <span className={classes['note']}>{under}</span> : null}
          </span>
        </span>
        <span className={classes['figures']}>
          <span className={`${classes['amount']} ${tone ?? ''}`}>
            <Money
              minor={signedAmount(payment)}
              currency={payment.currency}
              signed={!movedNothing(payment.state)}
            />
          </span>
          {payment.state === 'succeeded' ? null : <StateBadge state={payment.state} />}
        </span>
      </Link>
    </li>
  );
}

export function TransactionList({ payments }: { payments: Payment[] }) {
  return (
    <ul className={classes['list']}>
      {payments.map((payment) => (
        <TransactionRow key={payment.id} payment={payment} />
      ))}
    </ul>
  );
}
