package org.recourse.identity.passwords;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.Handle;
import org.recourse.identity.PasswordHash;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.attempts.AttemptKind;
import org.recourse.identity.attempts.Attempts;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A signed-in person's change of their own password. */
@Component
public class OwnPasswords {
  private final Attempts attempts;
  private final SlowPasswords passwords;
  private final PasswordRows rows;
  private final PasswordChanges changes;
  private final TransactionOperations transaction;

  OwnPasswords(
      Attempts attempts,
      SlowPasswords passwords,
      PasswordRows rows,
      PasswordChanges changes,
      TransactionOperations transaction) {
    this.attempts = attempts;
    this.passwords = passwords;
    this.rows = rows;
    this.changes = changes;
    this.transaction = transaction;
  }

  /** Sets a new one in the place of the present one. */
  public void change(Caller caller, Person person, String current, String wanted) {
    require(person.id(), current, "current_password");
    passwords.judge(wanted, person.knownWords()).require("new_password");
    PasswordHash hash = passwords.hash(wanted);
    transaction.executeWithoutResult(status -> changes.set(person, hash, caller.access()));
  }

  /**
   * Asks for the password of a person who is signed in. Whoever has only the session does not get
   * to guess it for long.
   *
   * @param field what the request calls it
   */
  public void require(PersonId person, String password, String field) {
    String subject = person.toString();
    attempts.take(AttemptKind.CURRENT_PASSWORD, subject);
    if (!matches(person, password)) {
      throw Problem.of(
              ProblemCode.WRONG_PASSWORD,
              "Expected your current password, but got another. Type it again.")
          .field(field, "wrong_password", "Not your current password.");
    }
    attempts.forget(AttemptKind.CURRENT_PASSWORD, subject);
  }

  /** Whether this is the password; who asks counts the attempt. */
  public boolean matches(PersonId person, String password) {
    return passwords.matches(password, rows.of(person));
  }

  /**
   * Whose handle and password these are; the same work when they are nobody's. Who asks counts the
   * attempt.
   */
  public Optional<PersonId> ownerOf(Handle handle, String password) {
    Optional<PasswordRows.Known> known = rows.of(handle);
    return passwords.matches(password, known.map(PasswordRows.Known::hash))
        ? known.map(PasswordRows.Known::person)
        : Optional.empty();
  }

  /** When it was set; null when there is none. */
  public @Nullable Instant changedAt(PersonId person) {
    return rows.changedAt(person).orElse(null);
  }

  /** How old it is, where it may be a thief's; else null. */
  public @Nullable PasswordAge age(PersonId person) {
    return rows.age(person).orElse(null);
  }
}
