package org.recourse.complaint.clocks;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recourse.complaint.CaseKind;
import org.recourse.complaint.ClockKind;
import org.recourse.complaint.Priority;
import org.recourse.complaint.clocks.PolicyDocument.ClockPolicy;
import org.recourse.complaint.clocks.PolicyDocument.Step;
import org.recourse.conversation.Channel;
import org.recourse.kernel.Fields;
import org.recourse.rulebook.Calendars;
import org.recourse.rulebook.Pack;
import org.recourse.rulebook.Packs;
import org.springframework.stereotype.Component;

/** Reads policies and says what is wrong with them. */
@Component
class PolicyCheck {
  private static final int POLICIES_MAX = 50;
  private static final int STEPS_MAX = 10;
  private static final int COUNTRIES_MAX = 50;
  private static final int NAME_MAX = 60;
  private static final int MINUTES_MAX = 100_000;
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  private final Calendars calendars;
  private final Packs packs;

  PolicyCheck(Calendars calendars, Packs packs) {
    this.calendars = calendars;
    this.packs = packs;
  }

  PolicyDocument read(String document) {
    try {
      PolicyDocument read = ClockJson.MAPPER.readValue(document, PolicyDocument.class);
      check(
          read,
          calendars.newest().stream().map(Calendars.Version::id).collect(Collectors.toSet()),
          packs.newest().stream().map(Pack::id).collect(Collectors.toSet()));
      return read;
    } catch (RuntimeException e) {
      throw Fields.invalid(
          "body", "Expected policies that can count, but " + reason(e) + ". Correct them.");
    }
  }

  /** Throws an {@link IllegalArgumentException} that says what is wrong with it. */
  static void check(PolicyDocument document, Set<String> calendars, Set<String> packs) {
    List<ClockPolicy> policies = document.policies();
    require(
        !policies.isEmpty() && policies.size() <= POLICIES_MAX,
        "there are not 1 to " + POLICIES_MAX);
    require(
        policies.stream().map(ClockPolicy::name).distinct().count() == policies.size(),
        "two have the same name");
    require(policies.getLast().matchesAll(), "the last has conditions, so cases fall through");
    policies.forEach(policy -> checkPolicy(policy, calendars));
    policies.stream()
        .limit(policies.size() - 1L)
        .forEach(policy ->
            require(
                !policy.matchesAll(),
                policy.name() + " has no condition, so those below it never count"));
    require(
        document.repeatMinutes() >= 30 && document.repeatMinutes() <= MINUTES_MAX,
        "repeats come after less than 30 minutes or more than " + MINUTES_MAX);
    checkLadder(document.ladder());
    checkLadder(document.statutory().ladder());
    String pack = document.statutory().defaultPack();
    require(pack == null || packs.contains(pack), "there is no default pack of this name");
  }

  private static void checkPolicy(ClockPolicy policy, Set<String> calendars) {
    String name = policy.name();
    require(!name.isBlank() && name.length() <= NAME_MAX, "one has no short name");
    require(calendars.contains(policy.calendar()), name + " counts by no calendar of ours");
    all(policy.kinds(), code -> CaseKind.find(code).isPresent(), name + " names no kind");
    all(policy.priorities(), code -> Priority.find(code).isPresent(), name + " names no priority");
    all(
        policy.channels(),
        code -> Stream.of(Channel.values()).anyMatch(channel -> channel.code().equals(code)),
        name + " names no channel");
    all(
        policy.countries(),
        code -> COUNTRY.matcher(code).matches(),
        name + " names no country such as CN");
    require(policy.countries().size() <= COUNTRIES_MAX, name + " names too many countries");
    policy.targetMinutes().forEach(PolicyCheck::checkTarget);
  }

  private static void checkTarget(String kind, int minutes) {
    ClockKind clock = ClockKind.of(kind);
    require(
        clock != ClockKind.STATUTORY && clock != ClockKind.CALLBACK,
        "there are targets besides first_reply, next_reply, update and resolution");
    require(minutes >= 1 && minutes <= MINUTES_MAX, "a target is not from 1 to " + MINUTES_MAX);
  }

  private static void checkLadder(List<Step> steps) {
    require(steps.size() <= STEPS_MAX, "a ladder has more than " + STEPS_MAX + " steps");
    for (Step step : steps) {
      Level.of(step.level());
      Signal.of(step.from());
      require(
          step.afterMinutes() >= 0 && step.afterMinutes() <= MINUTES_MAX,
          "a step comes not after 0 to " + MINUTES_MAX + " minutes");
    }
  }

  private static void all(List<String> codes, Predicate<String> known, String wrong) {
    require(
        codes.stream().allMatch(known) && Set.copyOf(codes).size() == codes.size(),
        wrong + " we know, or one twice");
  }

  private static void require(boolean holds, String wrong) {
    if (!holds) {
      throw new IllegalArgumentException(wrong);
    }
  }

  private static String reason(RuntimeException e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = cause.getMessage();
    return message == null
        ? "they cannot be read"
        : message.lines().findFirst().orElse("they cannot be read");
  }
}
