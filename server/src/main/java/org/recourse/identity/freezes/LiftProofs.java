package org.recourse.identity.freezes;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Handle;
import org.recourse.identity.Person;
import org.recourse.identity.codes.Started;
import org.recourse.identity.codes.UnfreezeCodes;
import org.recourse.identity.factors.Factors;
import org.recourse.identity.factors.PasskeyAnswer;
import org.recourse.identity.factors.PasskeyPurpose;
import org.recourse.identity.factors.Passkeys;
import org.recourse.identity.factors.StrongCodes;
import org.springframework.stereotype.Component;

/** Sends and uses up the codes that lift freezes, in the current transaction. */
@Component
class LiftProofs {
  private final Factors factors;
  private final Passkeys passkeys;
  private final StrongCodes strongCodes;
  private final UnfreezeCodes sentCodes;

  LiftProofs(Factors factors, Passkeys passkeys, StrongCodes strongCodes, UnfreezeCodes sentCodes) {
    this.factors = factors;
    this.passkeys = passkeys;
    this.strongCodes = strongCodes;
    this.sentCodes = sentCodes;
  }

  Started send(Person person, Handle handle) {
    return sentCodes.begin(handle, person.language());
  }

  /**
   * Whether the code is right.
   *
   * @param setUpBy when what it is from must have been there
   */
  boolean use(Person person, Unfreezing.Proof proof, Instant setUpBy) {
    return switch (proof.method()) {
      case PASSKEY -> signed(person, proof.passkey(), setUpBy);
      case AUTHENTICATOR -> strongCodes.useAuthenticator(person.id(), proof.code(), setUpBy);
      case RECOVERY_CODE -> strongCodes.useRecoveryCode(person.id(), proof.code(), setUpBy);
      case EMAIL -> sentTo(person, proof).equals(Optional.ofNullable(person.email()));
      case SMS -> sentTo(person, proof).equals(Optional.ofNullable(person.phone()));
    };
  }

  Passkeys.Asked askPasskey(Person person) {
    return passkeys.ask(person.id(), PasskeyPurpose.UNFREEZE, person.id().value());
  }

  private boolean signed(Person person, @Nullable PasskeyAnswer answer, Instant setUpBy) {
    return answer != null
        && passkeys
            .signedBy(person.id(), PasskeyPurpose.UNFREEZE, person.id().value(), answer)
            .filter(id ->
                factors.list(person.id()).stream()
                    .anyMatch(
                        factor -> factor.id().equals(id) && !factor.confirmedAt().isAfter(setUpBy)))
            .isPresent();
  }

  private Optional<Handle> sentTo(Person person, Unfreezing.Proof proof) {
    String id = proof.codeId();
    return id == null ? Optional.empty() : sentCodes.use(person.id(), id, proof.code());
  }
}
