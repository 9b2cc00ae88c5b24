package org.recourse.complaint.clocks;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseFacts;

/**
 * Within which times the house answers, as one document.
 *
 * @param policies each of another name; the first that matches a case counts, and the last, which
 *     alone has no conditions, matches every case
 * @param ladder who is told when a clock of the house is missed
 * @param repeatMinutes working minutes after which somebody who did not act is told again
 * @param statutory what concerns the law, changed by two people alone
 */
public record PolicyDocument(
    List<ClockPolicy> policies, List<Step> ladder, int repeatMinutes, Statutory statutory) {
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
}
