package org.recourse.identity.risks;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.risks.Hygiene.Step;

/**
 * Which advice the risks seen call for; a pure function. Advice is shown when there is a reason for
 * it, since what is always shown is read by nobody: until it is put away, and again at the next
 * risk.
 */
final class RiskAdvice {
  /** An old risk is no reason any more. */
  static final Duration SHOWN_FOR = Duration.ofDays(30);

  private RiskAdvice() {}

  /**
   * A risk that was seen.
   *
   * @param seenAt the last time
   * @param dismissedAt when its advice was last put away; null for never
   */
  record Sighting(RiskKind kind, Instant seenAt, @Nullable Instant dismissedAt) {
    boolean isOpen(Instant now) {
      return now.isBefore(seenAt.plus(SHOWN_FOR))
          && (dismissedAt == null || seenAt.isAfter(dismissedAt));
    }
  }

  static List<Hygiene> of(Collection<Sighting> sightings, Instant now) {
    List<RiskKind> open =
        sightings.stream().filter(s -> s.isOpen(now)).map(Sighting::kind).sorted().toList();
    return Stream.of(Step.values())
        .map(step -> new Hygiene(step, open.stream().filter(r -> steps(r).contains(step)).toList()))
        .filter(hygiene -> !hygiene.because().isEmpty())
        .toList();
  }

  private static Set<Step> steps(RiskKind risk) {
    return switch (risk) {
      case NEW_DEVICE -> Set.of(Step.NEVER_TELL_CODES, Step.LOCK_SCREEN);
      case OUTDATED_SOFTWARE -> Set.of(Step.UPDATE_SYSTEM);
      case FAILED_CODES -> Set.of(Step.NEVER_TELL_CODES);
      case STEP_UP_REFUSED -> Set.of(Step.NEVER_TELL_CODES, Step.CHECK_APPS);
      case FREEZE ->
          Set.of(Step.NEVER_TELL_CODES, Step.LOCK_SCREEN, Step.UPDATE_SYSTEM, Step.CHECK_APPS);
    };
  }
}
