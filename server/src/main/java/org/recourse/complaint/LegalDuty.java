package org.recourse.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.recourse.rulebook.Rule;

/**
 * What a rule of law still asks for on a case.
 *
 * @param dueAt the first moment that is too late, in the zone of the rule's calendar
 * @param longestAt the same where its longer time is taken; null where there is none
 * @param extended whether it is taken
 */
public record LegalDuty(
    Rule rule, ZoneId zone, Instant dueAt, @Nullable Instant longestAt, boolean extended) {

  /** The last day in time. */
  public static LocalDate lastDay(Instant due, ZoneId zone) {
    return due.minusMillis(1).atZone(zone).toLocalDate();
  }

  /** Whether it waits for something: {@code final_response}, {@code refund}. */
  public boolean waitsFor(String what) {
    return rule.clock() != null && rule.clock().stopsOn().equals(what);
  }
}
