package org.recourse.identity.factors;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.attempts.AttemptKind;
import org.recourse.identity.attempts.Attempts;
import org.recourse.identity.passwords.OwnPasswords;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Asks for a {@link Proof} before a change, and does the change in the same transaction. */
@Component
public class Proofs {
  private final StrongCodes codes;
  private final Passkeys passkeys;
  private final OwnPasswords passwords;
  private final Attempts attempts;
  private final FactorChanges changes;
  private final TransactionOperations transaction;

  Proofs(
      StrongCodes codes,
      Passkeys passkeys,
      OwnPasswords passwords,
      Attempts attempts,
      FactorChanges changes,
      TransactionOperations transaction) {
    this.codes = codes;
    this.passkeys = passkeys;
    this.passwords = passwords;
    this.attempts = attempts;
    this.changes = changes;
    this.transaction = transaction;
  }

  /** Asks for a passkey of this person, for one change of their own. */
  public Passkeys.Asked askPasskey(PersonId person) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> passkeys.ask(person, PasskeyPurpose.OWN_CHANGE, person.value())));
  }

  /** The same answer whichever part is wrong, and none of it during a freeze. */
  public <T> T with(Person person, Proof proof, Supplier<T> change) {
    attempts.take(AttemptKind.FACTOR, person.id().toString());
    boolean known = passwords.matches(person.id(), proof.password());
    T changed =
        Objects.requireNonNull(
            transaction.execute(status -> {
              changes.requireNotFrozen(person.id());
              if (!known || !isStrong(person.id(), proof)) {
                throw refused();
              }
              return change.get();
            }));
    attempts.forget(AttemptKind.FACTOR, person.id().toString());
    return changed;
  }

  /** Asks for the password alone. */
  public <T> T withPassword(Person person, String password, Supplier<T> change) {
    passwords.require(person.id(), password, "password");
    return Objects.requireNonNull(
        transaction.execute(status -> {
          changes.requireNotFrozen(person.id());
          return change.get();
        }));
  }

  /** Asks for the password alone, for what makes the account safer also during a freeze. */
  <T> T evenFrozen(Person person, String password, Supplier<T> change) {
    passwords.require(person.id(), password, "password");
    return Objects.requireNonNull(transaction.execute(status -> change.get()));
  }

  private boolean isStrong(PersonId person, Proof proof) {
    return isStrong(
        person, PasskeyPurpose.OWN_CHANGE, person.value(), proof.code(), proof.passkey());
  }

  /** Whether a strong factor was shown for this; a code is used up, in the current transaction. */
  public boolean isStrong(
      PersonId person,
      PasskeyPurpose purpose,
      UUID subject,
      @Nullable String code,
      @Nullable PasskeyAnswer passkey) {
    return passkey != null
        ? passkeys.signedBy(person, purpose, subject, passkey).isPresent()
        : code != null && codes.use(person, code);
  }

  private static Problem refused() {
    return Problem.of(
        ProblemCode.FACTOR_REFUSED,
        "Expected your password and a passkey of yours, a code of your authenticator or a recovery"
            + " code, but one of them is not right. Check both and try the next code.");
  }
}
