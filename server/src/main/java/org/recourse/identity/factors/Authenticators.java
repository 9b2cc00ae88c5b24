package org.recourse.identity.factors;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.recourse.identity.Letters.Letter;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.attempts.AttemptKind;
import org.recourse.identity.attempts.Attempts;
import org.recourse.identity.passwords.OwnPasswords;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A person's authenticator apps and recovery codes, and what may be changed of them. */
@Component
public class Authenticators {
  private final FactorRows rows;
  private final RecoveryCodes recovery;
  private final StrongCodes codes;
  private final OwnPasswords passwords;
  private final Attempts attempts;
  private final FactorChanges changes;
  private final TransactionOperations transaction;

  Authenticators(
      FactorRows rows,
      RecoveryCodes recovery,
      StrongCodes codes,
      OwnPasswords passwords,
      Attempts attempts,
      FactorChanges changes,
      TransactionOperations transaction) {
    this.rows = rows;
    this.recovery = recovery;
    this.codes = codes;
    this.passwords = passwords;
    this.attempts = attempts;
    this.changes = changes;
    this.transaction = transaction;
  }

  /** Those that count, oldest first. */
  public List<Authenticator> list(PersonId person) {
    return rows.confirmed(person);
  }

  public int recoveryCodesLeft(PersonId person) {
    return recovery.left(person);
  }

  /** Those only that had been made by then. */
  public int recoveryCodesLeft(PersonId person, Instant madeBy) {
    return recovery.left(person, madeBy);
  }

  public Authenticator rename(PersonId person, FactorId id, String name) {
    if (!rows.rename(person, id, name)) {
      throw FactorRows.unknown();
    }
    return rows.get(person, id);
  }

  public void remove(Person person, FactorId id, String password, String code) {
    withProof(
        person,
        password,
        code,
        () -> {
          if (!rows.remove(person.id(), id)) {
            throw FactorRows.unknown();
          }
          changes.tell(person, Letter.AUTHENTICATOR_REMOVED);
        });
  }

  /** Makes new recovery codes, which end the old ones. */
  public List<String> renewRecoveryCodes(Person person, String password, String code) {
    return withProof(
        person,
        password,
        code,
        () -> {
          changes.tell(person, Letter.RECOVERY_CODES_MADE);
          return recovery.renew(person.id());
        });
  }

  private void withProof(Person person, String password, String code, Runnable change) {
    withProof(
        person,
        password,
        code,
        () -> {
          change.run();
          return true;
        });
  }

  /** The same answer whichever of the two is wrong. */
  private <T> T withProof(Person person, String password, String code, Supplier<T> change) {
    attempts.take(AttemptKind.FACTOR, person.id().toString());
    boolean known = passwords.matches(person.id(), password);
    T changed =
        Objects.requireNonNull(
            transaction.execute(status -> {
              changes.requireNotFrozen(person.id());
              if (!known || !codes.use(person.id(), code)) {
                throw Problem.of(
                    ProblemCode.FACTOR_REFUSED,
                    "Expected your password and a code of an authenticator of yours or a recovery"
                        + " code, but one of them is not right. Check both and try the next code.");
              }
              return change.get();
            }));
    attempts.forget(AttemptKind.FACTOR, person.id().toString());
    return changed;
  }
}
