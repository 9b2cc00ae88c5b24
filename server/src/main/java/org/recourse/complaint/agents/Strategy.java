package org.recourse.complaint.agents;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of several agents who could take a case gets it. */
public enum Strategy {
  /** Whoever was given one longest ago. */
  ROUND_ROBIN,
  /** Whoever has least to do, measured by what they can have. */
  LEAST_LOADED,
  /** Whoever has been without anything to do longest; then the least loaded. */
  LONGEST_IDLE,
  /** Whoever had the customer's last case, if they are there; then the least loaded. */
  LAST_AGENT;

  /** As it stands in requests, answers and the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Strategy> find(String code) {
    return Stream.of(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
