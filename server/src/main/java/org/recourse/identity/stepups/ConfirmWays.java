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
import org.recourse.identity.factors.Factor;
import org.recourse.identity.factors.FactorId;
import org.recourse.identity.factors.Factors;
import org.recourse.identity.factors.PasskeyAnswer;
import org.recourse.identity.factors.PasskeyPurpose;
import org.recourse.identity.factors.Passkeys;
import org.recourse.identity.factors.StrongCodes;
import org.springframework.stereotype.Component;

/** How a person can confirm something now, and whether they did. */
@Component
class ConfirmWays {
  private final Factors factors;
  private final Authenticators authenticators;
  private final Passkeys passkeys;
  private final StrongCodes strongCodes;
  private final StepUpCodes sentCodes;
  private final LostThings lost;
  private final Clock clock;

  ConfirmWays(
      Factors factors,
      Authenticators authenticators,
      Passkeys passkeys,
      StrongCodes strongCodes,
      StepUpCodes sentCodes,
      LostThings lost,
      Clock clock) {
    this.factors = factors;
    this.authenticators = authenticators;
    this.passkeys = passkeys;
    this.strongCodes = strongCodes;
    this.sentCodes = sentCodes;
    this.lost = lost;
    this.clock = clock;
  }

  List<ConfirmMethod> methods(Person person) {
    Instant cooled = cooled();
    Losses gone = lost.of(person.id());
    List<Factor> present = factors.list(person.id());
    return ConfirmRule.methods(
        new ConfirmRule.Factors(
            present.stream().anyMatch(factor -> !factor.confirmedAt().isAfter(cooled)),
            (int)
                present.stream()
                    .filter(factor -> factor.kind() == Factor.Kind.PASSKEY && factor.isUsable())
                    .filter(factor -> !factor.confirmedAt().isAfter(cooled))
                    .count(),
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

  Passkeys.Asked askPasskey(Person person, StepUpId id) {
    return passkeys.ask(person.id(), PasskeyPurpose.STEP_UP, id.value());
  }

  /** Uses a code up, in the current transaction; a wrong one is counted. */
  boolean proved(Person person, StepUp stepUp, Proof proof) {
    return methods(person).contains(proof.method())
        && switch (proof.method()) {
          case PASSKEY -> signed(person, stepUp, proof.passkey());
          case AUTHENTICATOR -> strongCodes.useAuthenticator(person.id(), proof.code(), cooled());
          case RECOVERY_CODE -> strongCodes.useRecoveryCode(person.id(), proof.code());
          case SMS -> sent(stepUp.challenge(), Handle.Phone.class, proof.code());
          case EMAIL -> sent(stepUp.challenge(), Handle.Email.class, proof.code());
        };
  }

  private boolean signed(Person person, StepUp stepUp, @Nullable PasskeyAnswer answer) {
    return answer != null
        && passkeys
            .signedBy(person.id(), PasskeyPurpose.STEP_UP, stepUp.id().value(), answer)
            .filter(id -> hasCooled(person, id))
            .isPresent();
  }

  private boolean hasCooled(Person person, FactorId id) {
    Instant cooled = cooled();
    return factors.list(person.id()).stream()
        .anyMatch(factor -> factor.id().equals(id) && !factor.confirmedAt().isAfter(cooled));
  }

  private boolean sent(@Nullable UUID challenge, Class<? extends Handle> kind, String code) {
    return challenge != null && sentCodes.use(challenge, kind, code);
  }

  private Instant cooled() {
    return clock.instant().minus(ConfirmRule.COOLING);
  }
}
