package org.recourse.identity.passwords;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.Handle;
import org.recourse.identity.PasswordHash;
import org.recourse.identity.access.Sessions;
import org.recourse.identity.attempts.AttemptKind;
import org.recourse.identity.attempts.Attempts;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Signing in with handle and password. */
@Component
public class SignIns {
  private final Attempts attempts;
  private final SlowPasswords passwords;
  private final PasswordRows rows;
  private final Sessions sessions;
  private final TransactionOperations transaction;

  SignIns(
      Attempts attempts,
      SlowPasswords passwords,
      PasswordRows rows,
      Sessions sessions,
      TransactionOperations transaction) {
    this.attempts = attempts;
    this.passwords = passwords;
    this.rows = rows;
    this.sessions = sessions;
    this.transaction = transaction;
  }

  /**
   * Opens a session. The answer to a wrong password and to an unknown handle is the same, after the
   * same work, under the same limits.
   *
   * @param before the session this browser had until now, which ends
   */
  public Sessions.Opened signIn(
      Handle handle, String password, String address, @Nullable Caller before) {
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
    return open(known.get(), password, before);
  }

  /** Ends the session of this request. */
  public void signOut(Caller session) {
    transaction.executeWithoutResult(status -> sessions.end(session));
  }

  private Sessions.Opened open(PasswordRows.Known known, String password, @Nullable Caller before) {
    PasswordHash better = passwords.isOutdated(known.hash()) ? passwords.hash(password) : null;
    return Objects.requireNonNull(
        transaction.execute(status -> {
          if (better != null) {
            rows.replace(known.person(), known.hash(), better);
          }
          if (before != null) {
            sessions.end(before);
          }
          return sessions.open(known.person());
        }));
  }
}
