import type { MonthSum, Payment } from '@/shared/api/model';
import { monthOf } from '@/shared/dates/format';
import type { TransactionsPage } from '../api/listTransactions';

export interface Month {
  month: string;
  sum: MonthSum | undefined;
  payments: Payment[];
}

/** Pages in order, newest first, split where a month ends; sums are the server's, never ours. */
export function groupByMonth(pages: TransactionsPage[]): Month[] {
  const sums = new Map(pages.flatMap((page) => page.month_sums ?? []).map((sum) => [sum.month, sum]));
  const months = new Map<string, Month>();
  for (const payment of pages.flatMap((page) => page.data)) {
    const month = monthOf(payment.created_at);
    const group = months.get(month) ?? { month, sum: sums.get(month), payments: [] };
    group.payments.push(payment);
    months.set(month, group);
  }
  return [...months.values()];
}
