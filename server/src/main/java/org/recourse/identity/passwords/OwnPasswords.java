package org.recourse.identity.passwords;

import org.recourse.identity.Caller;
import org.recourse.identity.PasswordHash;
import org.recourse.identity.Person;
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

  /** Whoever has only the session does not get to guess the password for long. */
  public void change(Caller caller, Person person, String current, String wanted) {
    String subject = person.id().toString();
    attempts.take(AttemptKind.CURRENT_PASSWORD, subject);
    if (!passwords.matches(current, rows.of(person.id()))) {
      throw Problem.of(
              ProblemCode.WRONG_PASSWORD,
              "Expected your current password, but got another. Type it again.")
          .field("current_password", "wrong_password", "Not your current password.");
    }
    attempts.forget(AttemptKind.CURRENT_PASSWORD, subject);
    passwords.judge(wanted, person.knownWords()).require("new_password");
    PasswordHash hash = passwords.hash(wanted);
    transaction.executeWithoutResult(status -> changes.set(person, hash, caller.access()));
  }
}
