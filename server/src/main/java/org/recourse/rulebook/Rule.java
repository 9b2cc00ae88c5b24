package org.recourse.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a pack.
 *
 * @param id for ever: {@code cn.forwarded}
 * @param validFrom the first day it counts; a case is bound by what counted when it came in
 * @param validTo the last day; null while no end is known
 * @param notes what an operator should know about it
 * @param clock null for a rule without a deadline
 * @param extend null where nothing makes it longer
 */
public record Rule(
    String id,
    Wording title,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    String lawRef,
    String sourceUrl,
    Evidence evidence,
    AppliesIf appliesIf,
    @Nullable StatutoryClock clock,
    @Nullable Extension extend,
    @Nullable Wording notes) {

  /**
   * When it applies.
   *
   * @param kinds of case, by their codes; none for a rule that starts no clock of a case
   * @param problems types of problem, by their codes; none for all
   * @param forwarded whether it is about what an authority passed on; null for both
   */
  public record AppliesIf(List<String> kinds, List<String> problems, @Nullable Boolean forwarded) {
    public AppliesIf {
      problems = List.copyOf(problems);
      kinds = List.copyOf(kinds);
    }
  }

  /**
   * Its deadline. It never pauses.
   *
   * @param startsOn what starts it: {@code receipt}, {@code notice}, {@code decision}
   * @param stopsOn {@code final_response} or {@code refund} for what a case waits for; others are
   *     shown alone
   * @param calendar by whose days it counts
   */
  public record StatutoryClock(String startsOn, String stopsOn, Term term, String calendar) {
    public static final String FINAL_RESPONSE = "final_response";
    public static final String REFUND = "refund";

    /** Whether something that happens in a case ends it. */
    boolean stopsInCase() {
      return stopsOn.equals(FINAL_RESPONSE) || stopsOn.equals(REFUND);
    }
  }

  /**
   * A longer time from the same start.
   *
   * @param conditions under which it may be taken
   * @param approver who may take it: {@code agent} or {@code lead}
   */
  public record Extension(Term term, Wording conditions, String approver) {}

  public boolean isValid(Instant receivedAt) {
    LocalDate day = receivedAt.atZone(ZoneOffset.UTC).toLocalDate();
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  /** Whether it starts a clock on such a case. */
  public boolean starts(String kind, String problem, boolean forwarded, Instant receivedAt) {
    return clock != null
        && clock.stopsInCase()
        && appliesIf.kinds().contains(kind)
        && (appliesIf.problems().isEmpty() || appliesIf.problems().contains(problem))
        && (appliesIf.forwarded() == null || appliesIf.forwarded() == forwarded)
        && isValid(receivedAt);
  }
}
