package org.recourse.complaint.clocks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.clocks.PolicyDocument.ClockPolicy;
import org.recourse.complaint.clocks.PolicyDocument.Step;

/**
 * What a version of the policies says otherwise than another, policies told apart by name. Pure.
 */
final class PolicyChanges {
  private static final Set<String> OF_TWO =
      Set.of(
          "added",
          "ended",
          "order",
          "kinds",
          "priorities",
          "channels",
          "countries",
          "law_ladder",
          "default_pack");

  private static final List<String> TARGETS =
      List.of("first_reply", "next_reply", "update", "resolution");

  private static final ClockPolicy NOTHING =
      new ClockPolicy("", List.of(), List.of(), List.of(), List.of(), "", Map.of(), false);

  private final List<RuleChange> found = new ArrayList<>();

  private PolicyChanges() {}

  static List<RuleChange> between(PolicyDocument before, PolicyDocument after) {
    PolicyChanges changes = new PolicyChanges();
    changes.policies(before.policies(), after.policies());
    changes.ladder("ladder", before.ladder(), after.ladder());
    changes.part("", "repeat_minutes", one(before.repeatMinutes()), one(after.repeatMinutes()));
    changes.ladder("law_ladder", before.statutory().ladder(), after.statutory().ladder());
    changes.part(
        "",
        "default_pack",
        maybe(before.statutory().defaultPack()),
        maybe(after.statutory().defaultPack()));
    return List.copyOf(changes.found);
  }

  /** Times are changed by one; what decides under which times or law a case falls, by two. */
  static boolean takeTwo(List<RuleChange> changes) {
    return changes.stream().anyMatch(change -> OF_TWO.contains(change.part()));
  }

  private void policies(List<ClockPolicy> before, List<ClockPolicy> after) {
    Map<String, ClockPolicy> old = named(before);
    Map<String, ClockPolicy> now = named(after);
    before.stream()
        .filter(policy -> !now.containsKey(policy.name()))
        .forEach(policy -> add(policy.name(), "ended", place(before, policy), List.of()));
    for (ClockPolicy policy : after) {
      ClockPolicy earlier = old.get(policy.name());
      if (earlier == null) {
        add(policy.name(), "added", List.of(), place(after, policy));
      }
      policy(earlier == null ? NOTHING : earlier, policy);
    }
    part("", "order", kept(before, now), kept(after, old));
  }

  private void policy(ClockPolicy before, ClockPolicy after) {
    set(after.name(), "kinds", before.kinds(), after.kinds());
    set(after.name(), "priorities", before.priorities(), after.priorities());
    set(after.name(), "channels", before.channels(), after.channels());
    set(after.name(), "countries", before.countries(), after.countries());
    part(after.name(), "calendar", maybe(before.calendar()), maybe(after.calendar()));
    for (String target : TARGETS) {
      part(
          after.name(),
          target,
          maybe(before.targetMinutes().get(target)),
          maybe(after.targetMinutes().get(target)));
    }
    part(
        after.name(),
        "third_party_pauses",
        one(before.thirdPartyPauses()),
        one(after.thirdPartyPauses()));
  }

  private void ladder(String part, List<Step> before, List<Step> after) {
    Map<List<String>, Integer> old = steps(before);
    Map<List<String>, Integer> now = steps(after);
    old.forEach((step, minutes) -> {
      if (!minutes.equals(now.get(step))) {
        add("", part, with(step, minutes), with(step, now.get(step)));
      }
    });
    now.forEach((step, minutes) -> {
      if (!old.containsKey(step)) {
        add("", part, List.of(), with(step, minutes));
      }
    });
  }

  /** Conditions in another order are the same conditions. */
  private void set(String policy, String part, List<String> before, List<String> after) {
    if (!Set.copyOf(before).equals(Set.copyOf(after))) {
      add(policy, part, before, after);
    }
  }

  private void part(String policy, String part, List<String> before, List<String> after) {
    if (!before.equals(after)) {
      add(policy, part, before, after);
    }
  }

  private void add(String policy, String part, List<String> before, List<String> after) {
    found.add(new RuleChange(policy, part, before, after));
  }

  private static Map<String, ClockPolicy> named(List<ClockPolicy> policies) {
    return policies.stream()
        .collect(Collectors.toMap(ClockPolicy::name, Function.identity(), (one, other) -> one));
  }

  private static List<String> kept(List<ClockPolicy> policies, Map<String, ClockPolicy> others) {
    return policies.stream().map(ClockPolicy::name).filter(others::containsKey).toList();
  }

  private static List<String> place(List<ClockPolicy> policies, ClockPolicy policy) {
    return one(policies.indexOf(policy) + 1);
  }

  private static Map<List<String>, Integer> steps(List<Step> ladder) {
    Map<List<String>, Integer> steps = new LinkedHashMap<>();
    ladder.forEach(step -> steps.put(List.of(step.level(), step.from()), step.afterMinutes()));
    return steps;
  }

  private static List<String> with(List<String> step, @Nullable Integer minutes) {
    return minutes == null
        ? List.of()
        : List.of(step.getFirst(), step.getLast(), minutes.toString());
  }

  private static List<String> one(Object value) {
    return List.of(value.toString());
  }

  private static List<String> maybe(@Nullable Object value) {
    return value == null || value.toString().isEmpty() ? List.of() : one(value);
  }
}
