package org.recourse.complaint.surge;

import java.util.List;
import java.util.OptionalInt;

/** When many cases of one problem are more than chance. Pure. */
final class SurgeRule {
  /** Fewer than these are answered one by one, however rare they are otherwise. */
  static final int FEWEST = 10;

  /** Business hours alone bring about three times the average of all hours. */
  static final int TIMES_USUAL = 5;

  private SurgeRule() {}

  /**
   * How many hours ago it began, counted to the end of its first hour's span; empty where there is
   * none.
   *
   * @param hourly how many came in the last hour, in the one before, and so on
   * @param usual how many come in an hour otherwise
   */
  static OptionalInt hoursAgo(List<Integer> hourly, double usual) {
    int oldest = 0;
    for (int hour = 0; hour < hourly.size(); hour++) {
      if (isMuch(hourly.get(hour), usual)) {
        oldest = hour + 1;
      }
    }
    return oldest == 0 ? OptionalInt.empty() : OptionalInt.of(oldest);
  }

  static boolean isMuch(int count, double usual) {
    return count >= FEWEST && count >= TIMES_USUAL * usual;
  }
}
