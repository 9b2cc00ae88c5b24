package org.recourse.identity.risks;

import java.util.List;
import java.util.Locale;

/**
 * What a person can do about the devices they use.
 *
 * @param because the risks seen that make it worth saying now
 */
public record Hygiene(Step step, List<RiskKind> because) {
  public Hygiene {
    because = List.copyOf(because);
  }

  /** One thing to do, the most urgent first. */
  public enum Step {
    NEVER_TELL_CODES,
    LOCK_SCREEN,
    UPDATE_SYSTEM,
    CHECK_APPS;

    /** As it stands in an answer: {@code lock_screen}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
