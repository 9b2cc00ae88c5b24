package org.recourse.identity.signins;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.access.Sessions;
import org.recourse.identity.attempts.AttemptKind;
import org.recourse.identity.attempts.Attempts;
import org.recourse.identity.factors.PasskeyAnswer;
import org.recourse.identity.factors.Passkeys;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Signing in with a passkey alone. It is two factors in one: the device, and what unlocks it for
 * its owner.
 */
@Component
public class PasskeySignIns {
  private final Passkeys passkeys;
  private final Sessions sessions;
  private final Attempts attempts;
  private final TransactionOperations transaction;

  PasskeySignIns(
      Passkeys passkeys, Sessions sessions, Attempts attempts, TransactionOperations transaction) {
    this.passkeys = passkeys;
    this.sessions = sessions;
    this.attempts = attempts;
    this.transaction = transaction;
  }

  /** The same question for everybody: nothing is asked of who they are. */
  public Passkeys.Asked ask(String address) {
    attempts.take(AttemptKind.PASSKEY_ADDRESS, address);
    return Objects.requireNonNull(transaction.execute(status -> passkeys.ask()));
  }

  public Sessions.Opened signIn(PasskeyAnswer answer, String address, @Nullable Caller before) {
    attempts.take(AttemptKind.PASSKEY_ADDRESS, address);
    Optional<Sessions.Opened> opened =
        Objects.requireNonNull(
            transaction.execute(status ->
                passkeys
                    .signer(answer)
                    .map(person -> {
                      if (before != null) {
                        sessions.end(before);
                      }
                      return sessions.openStrong(person);
                    })));
    return opened.orElseThrow(PasskeySignIns::refused);
  }

  private static Problem refused() {
    return Problem.of(
        ProblemCode.PASSKEY_REFUSED,
        "Expected a passkey of an account here, used just now, but this one is not."
            + " Try again, or sign in with your password.");
  }
}
