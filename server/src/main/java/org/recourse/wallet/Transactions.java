package org.recourse.wallet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.PersonId;
import org.recourse.kernel.CurrencyCode;
import org.recourse.kernel.Page;

/** A person's payments as a list, newest first. */
public interface Transactions {
  /** One page; the cursor is that of the page before. Rows made meanwhile do not shift it. */
  Page<Payment> page(PersonId person, TransactionFilter filter, int limit, @Nullable String cursor);

  /** What came in and went out in each month (UTC), newest first, of what has succeeded. */
  List<MonthSum> monthSums(PersonId person, TransactionFilter filter);

  /**
   * Minor units of one currency.
   *
   * @param month {@code 2026-11}
   */
  record MonthSum(String month, CurrencyCode currency, long in, long out) {}
}
