import {
  IconArrowDownLeft, IconArrowUpRight, IconBuildingBank, IconCreditCardRefund, IconShoppingBag,
} from '@tabler/icons-react';
import type { Payment } from '@/shared/api/model';
import { movedNothing } from './state';
import classes from './PaymentIcon.module.css';

export function PaymentIcon({ payment, size = 44 }: { payment: Payment; size?: number }) {
  const incoming = payment.direction === 'in';
  const Symbol =
    payment.type === 'top_up' || payment.type === 'withdrawal'
      ? IconBuildingBank
      : payment.type === 'purchase'
        ? IconShoppingBag
        : payment.type === 'refund'
          ? IconCreditCardRefund
          : incoming
            ? IconArrowDownLeft
            : IconArrowUpRight;
  const tone = movedNothing(payment.state) ? 'none' : incoming ? 'in' : 'out';
  return (
    <span
      aria-hidden
      className={`${classes['icon']} ${classes[tone]}`}
      style={{ width: size, height: size }}
    >
      <Symbol size={size * 0.5} stroke={1.7} />
    </span>
  );
}
