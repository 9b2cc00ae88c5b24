package org.recourse.wallet.internal;

import org.jspecify.annotations.Nullable;
import org.recourse.ledger.Terms;
import org.recourse.wallet.LimitKind;

/**
 * How much may leave a wallet now; a pure function of its limits and of what has left.
 *
 * @param perTransaction the most one transaction may move
 * @param tightest which limit the ceiling on debits stands for
 * @param terms what the ledger holds a transfer to
 */
record Allowance(long perTransaction, LimitKind tightest, Terms terms) {

  /**
   * What may leave, and arrive at the other side.
   *
   * @param newDeviceDay the most that may leave today from a device that is new; null for others
   * @param balanceMax the most the payee's wallet may hold
   */
  static Allowance of(
      LimitPolicy.Amounts limits,
      LimitWindows.Windows windows,
      @Nullable Long newDeviceDay,
      long balanceMax) {
    long day = Math.addExact(windows.dayBase(), limits.day());
    long month = Math.addExact(windows.monthBase(), limits.month());
    LimitKind tightest = month < day ? LimitKind.MONTH : LimitKind.DAY;
    long debitsMax = Math.min(day, month);
    if (newDeviceDay != null && Math.addExact(windows.dayBase(), newDeviceDay) < debitsMax) {
      debitsMax = windows.dayBase() + newDeviceDay;
      tightest = LimitKind.NEW_DEVICE;
    }
    return new Allowance(limits.perTransaction(), tightest, new Terms(debitsMax, balanceMax));
  }
}
