package org.recourse.identity.passwords;

import java.util.Optional;
import org.recourse.identity.Handle;
import org.recourse.identity.PersonId;
import org.recourse.identity.attempts.AttemptKind;
import org.recourse.identity.attempts.Attempts;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;

/** Whether a handle and a password belong together. */
@Component
public class HandlePasswords {
  private final Attempts attempts;
  private final SlowPasswords passwords;
  private final PasswordRows rows;

  HandlePasswords(Attempts attempts, SlowPasswords passwords, PasswordRows rows) {
    this.attempts = attempts;
    this.passwords = passwords;
    this.rows = rows;
  }

  /**
   * Whose they are. The answer to a wrong password and to an unknown handle is the same, after the
   * same work, under the same limits.
   */
  public PersonId prove(Handle handle, String password, String address) {
    String pair = Attempts.pair(handle.text(), address);
    attempts.take(AttemptKind.SIGN_IN, pair);
    attempts.take(AttemptKind.SIGN_IN_HANDLE, handle.text());
    attempts.take(AttemptKind.SIGN_IN_ADDRESS, address);
    Optional<PasswordRows.Known> known = rows.of(handle);
    if (!passwords.matches(password, known.map(PasswordRows.Known::hash)) || known.isEmpty()) {
      throw Problem.of(
          ProblemCode.SIGN_IN_FAILED,
          "Expected a handle and its password, but they do not belong together."
              + " Check both, or choose a new password.");
    }
    attempts.forget(AttemptKind.SIGN_IN, pair);
    attempts.forgive(AttemptKind.SIGN_IN_HANDLE, handle.text());
    attempts.forgive(AttemptKind.SIGN_IN_ADDRESS, address);
    renew(known.get(), password);
    return known.get().person();
  }

  /** Hashes made when hashing was cheaper are made again, now that the password is at hand. */
  private void renew(PasswordRows.Known known, String password) {
    if (passwords.isOutdated(known.hash())) {
      rows.replace(known.person(), known.hash(), passwords.hash(password));
    }
  }
}
