package org.recourse.complaint.clocks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseFacts;
import org.recourse.complaint.ClockKind;
import org.recourse.rulebook.Calendars;
import org.recourse.rulebook.Packs;

/**
 * Within which times the house answers, as one document.
 *
 * @param policies the first that matches a case counts; the last matches every case
 * @param ladder who is told when a clock of the house is missed
 * @param repeatMinutes working minutes after which somebody who did not act is told again
 * @param statutory what concerns the law, changed by two people alone
 */
public record PolicyDocument(
    List<ClockPolicy> policies, List<Step> ladder, int repeatMinutes, Statutory statutory) {
  private static final int POLICIES_MAX = 50;
  private static final int STEPS_MAX = 10;
  private static final int MINUTES_MAX = 100_000;

  /**
   * One policy. Empty conditions match everything.
   *
   * @param targetMinutes working minutes by the code of the clock
   */
  public record ClockPolicy(
      String name,
      List<String> kinds,
      List<String> priorities,
      List<String> channels,
      List<String> countries,
      String calendar,
      Map<String, Integer> targetMinutes,
      boolean thirdPartyPauses) {

    boolean matches(CaseFacts facts) {
      return among(kinds, facts.kind().code())
          && among(priorities, facts.priority())
          && among(channels, facts.channel().code())
          && among(countries, facts.country());
    }

    private static boolean among(List<String> wanted, @Nullable String value) {
      return wanted.isEmpty() || (value != null && wanted.contains(value));
    }

    boolean matchesAll() {
      return kinds.isEmpty() && priorities.isEmpty() && channels.isEmpty() && countries.isEmpty();
    }
  }

  /**
   * A step of a ladder.
   *
   * @param from the signal after which it is taken: {@code warned_75}, {@code breached}
   * @param afterMinutes working minutes after that
   */
  public record Step(String level, String from, int afterMinutes) {}

  /**
   * What concerns the law.
   *
   * @param defaultPack for customers of countries without a pack; null for none
   */
  public record Statutory(@Nullable String defaultPack, List<Step> ladder) {}

  ClockPolicy match(CaseFacts facts) {
    return policies.stream().filter(policy -> policy.matches(facts)).findFirst().orElseThrow();
  }

  boolean changesLaw(PolicyDocument before) {
    return !Objects.equals(statutory, before.statutory);
  }

  /** Throws an {@link IllegalArgumentException} that says what is wrong with it. */
  void check(Calendars calendars, Packs packs) {
    require(
        !policies.isEmpty() && policies.size() <= POLICIES_MAX,
        "1 to " + POLICIES_MAX + " policies");
    require(policies.getLast().matchesAll(), "a last policy without conditions, for all the rest");
    Set<String> known =
        calendars.newest().stream()
            .map(Calendars.Version::id)
            .collect(java.util.stream.Collectors.toSet());
    for (ClockPolicy policy : policies) {
      require(!policy.name().isBlank() && policy.name().length() <= 60, "a short name each");
      require(known.contains(policy.calendar()), "a calendar of ours for " + policy.name());
      policy.targetMinutes().forEach(PolicyDocument::checkTarget);
    }
    require(
        repeatMinutes >= 30 && repeatMinutes <= MINUTES_MAX, "repeats after 30 minutes or more");
    checkLadder(ladder);
    checkLadder(statutory.ladder());
    String pack = statutory.defaultPack();
    require(
        pack == null || packs.newest().stream().anyMatch(found -> found.id().equals(pack)),
        "a default pack of ours, or none");
  }

  private static void checkTarget(String kind, int minutes) {
    ClockKind clock = ClockKind.of(kind);
    require(
        clock != ClockKind.STATUTORY && clock != ClockKind.CALLBACK,
        "targets of first_reply, next_reply, update and resolution alone");
    require(minutes >= 1 && minutes <= MINUTES_MAX, "targets from 1 to " + MINUTES_MAX);
  }

  private static void checkLadder(List<Step> steps) {
    require(steps.size() <= STEPS_MAX, "at most " + STEPS_MAX + " steps of a ladder");
    for (Step step : steps) {
      Level.of(step.level());
      Signal.of(step.from());
      require(
          step.afterMinutes() >= 0 && step.afterMinutes() <= MINUTES_MAX,
          "steps after 0 to " + MINUTES_MAX + " minutes");
    }
  }

  private static void require(boolean holds, String expected) {
    if (!holds) {
      throw new IllegalArgumentException("Expected " + expected + ", but it is otherwise");
    }
  }
}
