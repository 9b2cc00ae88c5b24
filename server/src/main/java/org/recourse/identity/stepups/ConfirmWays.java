package org.recourse.identity.stepups;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Handle;
import org.recourse.identity.Losses;
import org.recourse.identity.Lost;
import org.recourse.identity.LostThings;
import org.recourse.identity.Person;
import org.recourse.identity.codes.StepUpCodes;
import org.recourse.identity.factors.Authenticators;
import org.recourse.identity.factors.StrongCodes;
import org.springframework.stereotype.Component;

/** How a person can confirm something now, and whether they did. */
@Component
class ConfirmWays {
  private final Authenticators authenticators;
  private final StrongCodes strongCodes;
  private final StepUpCodes sentCodes;
  private final LostThings lost;
  private final Clock clock;

  ConfirmWays(
      Authenticators authenticators,
      StrongCodes strongCodes,
      StepUpCodes sentCodes,
      LostThings lost,
      Clock clock) {
    this.authenticators = authenticators;
    this.strongCodes = strongCodes;
    this.sentCodes = sentCodes;
    this.lost = lost;
    this.clock = clock;
  }

  List<ConfirmMethod> methods(Person person) {
    Instant cooled = cooled();
    Losses gone = lost.of(person.id());
    return ConfirmRule.methods(
        new ConfirmRule.Factors(
            (int)
                authenticators.list(person.id()).stream()
                    .filter(app -> !gone.has(Lost.AUTHENTICATOR))
                    .filter(app -> !app.confirmedAt().isAfter(cooled))
                    .count(),
            authenticators.recoveryCodesLeft(person.id(), cooled),
            person.phone() != null,
            person.email() != null,
            gone));
  }

  /** Uses a code up, in the current transaction; a wrong one is counted. */
  boolean proved(Person person, StepUp stepUp, Proof proof) {
    return methods(person).contains(proof.method())
        && switch (proof.method()) {
          case AUTHENTICATOR -> strongCodes.useAuthenticator(person.id(), proof.code(), cooled());
          case RECOVERY_CODE -> strongCodes.useRecoveryCode(person.id(), proof.code());
          case SMS -> sent(stepUp.challenge(), Handle.Phone.class, proof.code());
          case EMAIL -> sent(stepUp.challenge(), Handle.Email.class, proof.code());
        };
  }

  private boolean sent(@Nullable UUID challenge, Class<? extends Handle> kind, String code) {
    return challenge != null && sentCodes.use(challenge, kind, code);
  }

  private Instant cooled() {
    return clock.instant().minus(ConfirmRule.COOLING);
  }
}
