package org.recourse.identity.freezes;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Losses;
import org.recourse.identity.Lost;
import org.recourse.identity.Person;
import org.recourse.identity.factors.Authenticators;
import org.recourse.identity.factors.Factor;
import org.recourse.identity.factors.Factors;
import org.recourse.identity.passwords.OwnPasswords;
import org.springframework.stereotype.Component;

/** Gathers what {@link LiftRule} decides on. */
@Component
class LiftWays {
  private final Factors factors;
  private final Authenticators authenticators;
  private final OwnPasswords passwords;
  private final Clock clock;

  LiftWays(Factors factors, Authenticators authenticators, OwnPasswords passwords, Clock clock) {
    this.factors = factors;
    this.authenticators = authenticators;
    this.passwords = passwords;
    this.clock = clock;
  }

  Ways of(Person person, List<Freeze> open) {
    Losses lost = open.stream().map(Freeze::lost).reduce(Losses.NONE, Losses::and);
    Instant setUpBy = setUpBy(person, open);
    List<LiftMethod> strong = new ArrayList<>();
    if (hasPasskey(person, setUpBy)) {
      strong.add(LiftMethod.PASSKEY);
    }
    if (!lost.has(Lost.AUTHENTICATOR)
        && authenticators.list(person.id()).stream()
            .anyMatch(app -> !app.confirmedAt().isAfter(setUpBy))) {
      strong.add(LiftMethod.AUTHENTICATOR);
    }
    if (authenticators.recoveryCodesLeft(person.id(), setUpBy) > 0) {
      strong.add(LiftMethod.RECOVERY_CODE);
    }
    return LiftRule.ways(
        open,
        new LiftRule.Facts(
            !factors.list(person.id()).isEmpty()
                || authenticators.recoveryCodesLeft(person.id()) > 0,
            strong,
            person.phone() != null,
            person.email() != null,
            lost,
            doubtBegins(person, open) != null));
  }

  private boolean hasPasskey(Person person, Instant setUpBy) {
    return factors.list(person.id()).stream()
        .filter(factor -> factor.kind() == Factor.Kind.PASSKEY && factor.isUsable())
        .anyMatch(factor -> !factor.confirmedAt().isAfter(setUpBy));
  }

  /** The latest moment at which a factor that counts was set up. */
  Instant setUpBy(Person person, List<Freeze> open) {
    Instant doubt = doubtBegins(person, open);
    return doubt == null ? clock.instant() : doubt;
  }

  private @Nullable Instant doubtBegins(Person person, List<Freeze> open) {
    return LiftRule.doubtBegins(begin(open), passwords.age(person.id()));
  }

  /** A freeze by law says nothing about who has what. */
  private Instant begin(List<Freeze> open) {
    return open.stream()
        .filter(freeze -> freeze.kind() != FreezeKind.LAW)
        .map(Freeze::since)
        .min(Comparator.naturalOrder())
        .orElse(clock.instant());
  }
}
