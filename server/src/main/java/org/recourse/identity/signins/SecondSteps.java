package org.recourse.identity.signins;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.Handle;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.access.Sessions;
import org.recourse.identity.attempts.AttemptKind;
import org.recourse.identity.attempts.Attempts;
import org.recourse.identity.codes.SignInCodes;
import org.recourse.identity.codes.Started;
import org.recourse.identity.factors.PasskeyPurpose;
import org.recourse.identity.factors.Passkeys;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The step after the password: what is sent or asked for it, and the session it opens. */
@Component
public class SecondSteps {
  private final WaitingSignIns waiting;
  private final StepProofs proofs;
  private final SignInCodes codes;
  private final Passkeys passkeys;
  private final People people;
  private final Sessions sessions;
  private final Attempts attempts;
  private final TransactionOperations transaction;

  SecondSteps(
      WaitingSignIns waiting,
      StepProofs proofs,
      SignInCodes codes,
      Passkeys passkeys,
      People people,
      Sessions sessions,
      Attempts attempts,
      TransactionOperations transaction) {
    this.waiting = waiting;
    this.proofs = proofs;
    this.codes = codes;
    this.passkeys = passkeys;
    this.people = people;
    this.sessions = sessions;
    this.attempts = attempts;
    this.transaction = transaction;
  }

  /** Sends a code, where this sign-in asks for one. */
  public Started sendCode(String id, SecondMethod channel) {
    WaitingSignIn signIn = find(id);
    attempts.take(AttemptKind.SECOND_STEP_CODE, signIn.person().toString());
    Person person = people.find(signIn.person()).orElseThrow();
    Handle handle =
        Optional.ofNullable(proofs.handle(person, channel))
            .filter(known -> signIn.methods().contains(channel))
            .orElseThrow(
                () -> Fields.invalid("channel", "Expected one of the methods of this sign-in."));
    return Objects.requireNonNull(
        transaction.execute(status -> codes.begin(handle, person.language())));
  }

  /** Asks for a passkey, where this sign-in has that method. */
  public Passkeys.Asked askPasskey(String id) {
    WaitingSignIn signIn = find(id);
    return Objects.requireNonNull(
        transaction.execute(
            status -> passkeys.ask(signIn.person(), PasskeyPurpose.SECOND_STEP, signIn.id())));
  }

  /**
   * Opens the session, which is strong when the method is. One answer whatever was wrong.
   *
   * @param before the session this browser had until now, which ends with the new one
   */
  public Sessions.Opened confirm(
      String id, StepProof proof, String address, @Nullable Caller before) {
    attempts.take(AttemptKind.CODE_ADDRESS, address);
    WaitingSignIn signIn = find(id);
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
      throw over();
    }
    if (before != null) {
      sessions.end(before);
    }
    return method.isStrong()
        ? sessions.openStrong(signIn.person())
        : sessions.open(signIn.person());
  }

  private WaitingSignIn find(String id) {
    UUID parsed = WaitingSignIn.parse(id);
    return waiting.find(parsed).orElseThrow(SecondSteps::over);
  }

  private static Problem refused() {
    return Problem.of(
            ProblemCode.WRONG_CODE,
            "Expected a passkey or a code that is good now, but got another. Try the next one.")
        .field("code", "wrong_code", "Not a code of now.");
  }

  private static Problem over() {
    return Problem.of(
        ProblemCode.CODE_EXPIRED,
        "Expected a sign-in begun less than ten minutes ago and not finished, but there is none."
            + " Sign in again.");
  }
}
