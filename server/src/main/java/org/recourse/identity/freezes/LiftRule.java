package org.recourse.identity.freezes;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Losses;
import org.recourse.identity.Lost;
import org.recourse.identity.passwords.PasswordAge;

/**
 * How an owner can lift freezes. Whoever had a strong factor needs one that is not lost: a code by
 * mail or message would be weaker. Others may use what was not reported lost, but only a day after
 * the freeze, so that the owner hears of it first.
 */
final class LiftRule {
  static final Duration WAIT = Duration.ofDays(1);

  private static final Set<FreezeKind> BY_ANY_FACTOR =
      EnumSet.of(FreezeKind.OWN, FreezeKind.SIGNED_OUT, FreezeKind.LINK);

  private LiftRule() {}

  /**
   * What is known of the person.
   *
   * @param hasStrong whether there is any strong factor, lost or not
   * @param strong the ways of strong factors that are not lost and not in doubt
   * @param inDoubt whether the password may be a thief's; see {@link #doubtBegins}
   */
  record Facts(
      boolean hasStrong,
      List<LiftMethod> strong,
      boolean phone,
      boolean email,
      Losses lost,
      boolean inDoubt) {}

  /** What the owner can do about all open freezes together. */
  static Ways ways(List<Freeze> open, Facts facts) {
    if (open.stream().allMatch(freeze -> freeze.kind() == FreezeKind.LAW)) {
      return new Ways(List.of(), null);
    }
    if (facts.hasStrong()) {
      return new Ways(facts.strong(), null);
    }
    List<LiftMethod> methods = facts.inDoubt() ? List.of() : sent(facts);
    return open.stream()
        .filter(freeze -> BY_ANY_FACTOR.contains(freeze.kind()))
        .map(Freeze::since)
        .max(Comparator.naturalOrder())
        .filter(since -> !methods.isEmpty())
        .map(since -> new Ways(methods, since.plus(WAIT)))
        .orElse(new Ways(List.of(), null));
  }

  /** Whether a way that is open lifts this one of several freezes. */
  static boolean lifts(LiftMethod method, Freeze freeze) {
    return switch (freeze.kind()) {
      case OWN, SIGNED_OUT, LINK -> true;
      case AGENT -> method.isStrong();
      case LAW -> false;
    };
  }

  /**
   * The moment from which nothing set up counts: that of the first of the passwords that are new
   * since shortly before the freeze. Null where the password can be trusted.
   *
   * @param age null where the password cannot be a thief's
   */
  static @Nullable Instant doubtBegins(Instant frozen, @Nullable PasswordAge age) {
    return age != null && age.changedAt().isAfter(frozen.minus(PasswordAge.FRESH))
        ? age.freshSince()
        : null;
  }

  private static List<LiftMethod> sent(Facts facts) {
    List<LiftMethod> methods = new ArrayList<>();
    if (facts.email() && !facts.lost().has(Lost.EMAIL)) {
      methods.add(LiftMethod.EMAIL);
    }
    if (facts.phone() && !facts.lost().has(Lost.PHONE)) {
      methods.add(LiftMethod.SMS);
    }
    return methods;
  }
}
