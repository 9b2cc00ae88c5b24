package org.recourse.identity.factors;

import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.PasswordHash;
import org.recourse.identity.Person;
import org.recourse.identity.attempts.AttemptKind;
import org.recourse.identity.attempts.Attempts;
import org.recourse.identity.passwords.PasswordChanges;
import org.recourse.identity.passwords.SlowPasswords;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A new password for who is signed in and shows a strong factor in the place of the old one. */
@Component
public class StrongPasswordChanges {
  private final Proofs proofs;
  private final SlowPasswords passwords;
  private final PasswordChanges changes;
  private final Attempts attempts;
  private final TransactionOperations transaction;

  StrongPasswordChanges(
      Proofs proofs,
      SlowPasswords passwords,
      PasswordChanges changes,
      Attempts attempts,
      TransactionOperations transaction) {
    this.proofs = proofs;
    this.passwords = passwords;
    this.changes = changes;
    this.attempts = attempts;
    this.transaction = transaction;
  }

  public void change(
      Caller caller,
      Person person,
      @Nullable String code,
      @Nullable PasskeyAnswer passkey,
      String wanted) {
    attempts.take(AttemptKind.FACTOR, person.id().toString());
    passwords.judge(wanted, person.knownWords()).require("new_password");
    PasswordHash hash = passwords.hash(wanted);
    boolean changed =
        Boolean.TRUE.equals(
            transaction.execute(status -> {
              boolean shown =
                  proofs.isStrong(
                      person.id(), PasskeyPurpose.OWN_CHANGE, person.id().value(), code, passkey);
              if (shown) {
                changes.set(person, hash, caller.access());
              }
              return shown;
            }));
    if (!changed) {
      throw Problem.of(
          ProblemCode.FACTOR_REFUSED,
          "Expected a passkey, a code of your authenticator or a recovery code that is good now,"
              + " but got another. Try the next one.");
    }
    attempts.forget(AttemptKind.FACTOR, person.id().toString());
  }
}
