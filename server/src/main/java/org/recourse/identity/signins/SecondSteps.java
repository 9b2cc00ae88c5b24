package org.recourse.identity.signins;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.access.Sessions;
import org.recourse.identity.attempts.AttemptKind;
import org.recourse.identity.attempts.Attempts;
import org.recourse.identity.devices.Devices;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The step after the password: whether it is right, and the session it opens. */
@Component
public class SecondSteps {
  private final WaitingSignIns waiting;
  private final StepProofs proofs;
  private final Devices devices;
  private final Sessions sessions;
  private final Attempts attempts;
  private final TransactionOperations transaction;

  SecondSteps(
      WaitingSignIns waiting,
      StepProofs proofs,
      Devices devices,
      Sessions sessions,
      Attempts attempts,
      TransactionOperations transaction) {
    this.waiting = waiting;
    this.proofs = proofs;
    this.devices = devices;
    this.sessions = sessions;
    this.attempts = attempts;
    this.transaction = transaction;
  }

  /**
   * Opens the session, which is strong when the method is. One answer whatever was wrong.
   *
   * @param before the session this browser had until now, which ends with the new one
   */
  public Sessions.Opened confirm(
      String id, StepProof proof, String address, @Nullable Caller before) {
    attempts.take(AttemptKind.CODE_ADDRESS, address);
    WaitingSignIn signIn = waiting.get(id);
    String subject = signIn.person().toString();
    attempts.take(AttemptKind.SECOND_STEP, subject);
    Optional<Sessions.Opened> opened =
        Objects.requireNonNull(
            transaction.execute(status ->
                proofs.isRight(signIn, proof)
                    ? Optional.of(open(signIn, proof.method(), before))
                    : Optional.<Sessions.Opened>empty()));
    Sessions.Opened session = opened.orElseThrow(SecondSteps::refused);
    attempts.forget(AttemptKind.SECOND_STEP, subject);
    return session;
  }

  private Sessions.Opened open(WaitingSignIn signIn, SecondMethod method, @Nullable Caller before) {
    if (!waiting.end(signIn)) {
      throw WaitingSignIns.over();
    }
    if (before != null) {
      sessions.end(before);
    }
    return method.isStrong()
        ? sessions.openStrong(signIn.person())
        : sessions.open(signIn.person());
  }

  /** From now on the password is enough in the browser of this session; staff are asked again. */
  public void remember(Sessions.Opened session) {
    transaction.executeWithoutResult(status -> devices.remember(session.id()));
  }

  private static Problem refused() {
    return Problem.of(
            ProblemCode.WRONG_CODE,
            "Expected a passkey or a code that is good now, but got another. Try the next one.")
        .field("code", "wrong_code", "Not a code of now.");
  }
}
