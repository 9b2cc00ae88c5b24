package org.recourse.complaint.clocks;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.ClockKind;

/**
 * By what the clocks of a case are counted, as it was decided for it. It stays so whatever becomes
 * of the policies.
 *
 * @param policy its name in the version of the policies
 * @param calendar by whose hours the house's own clocks count
 * @param targetMinutes working minutes of each clock; a clock that is left out does not run
 * @param thirdPartyPauses whether resolution waits while somebody else is at turn
 * @param pack statutory rules; null where we have none
 * @param packCalendars versions of the calendars its rules count by
 */
record Terms(
    String policy,
    int policyVersion,
    String calendar,
    int calendarVersion,
    Map<ClockKind, Integer> targetMinutes,
    boolean thirdPartyPauses,
    @Nullable String pack,
    int packVersion,
    Map<String, Integer> packCalendars) {
  Terms {
    targetMinutes = Map.copyOf(targetMinutes);
    packCalendars = Map.copyOf(packCalendars);
  }

  /**
   * The same, but under the law a case came under: its pack and the calendars of that keep the
   * versions they had.
   */
  Terms underLawOf(Terms before) {
    return pack == null || !pack.equals(before.pack())
        ? this
        : new Terms(
            policy,
            policyVersion,
            calendar,
            calendarVersion,
            targetMinutes,
            thirdPartyPauses,
            pack,
            before.packVersion(),
            before.packCalendars());
  }
}
