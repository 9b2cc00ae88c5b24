package org.recourse.identity.stepups;

import java.util.Objects;
import org.recourse.identity.Caller;
import org.recourse.identity.Handle;
import org.recourse.identity.Person;
import org.recourse.identity.attempts.AttemptKind;
import org.recourse.identity.attempts.Attempts;
import org.recourse.identity.codes.Started;
import org.recourse.identity.factors.Passkeys;
import org.recourse.identity.passwords.OwnPasswords;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;

/** Confirms things, and sends the codes for it to those who need one. */
@Component
public class Confirming {
  private final OwnStepUps own;
  private final StepUpTrial trial;
  private final SentCodes sentCodes;
  private final OwnPasswords passwords;
  private final Attempts attempts;

  Confirming(
      OwnStepUps own,
      StepUpTrial trial,
      SentCodes sentCodes,
      OwnPasswords passwords,
      Attempts attempts) {
    this.own = own;
    this.trial = trial;
    this.sentCodes = sentCodes;
    this.passwords = passwords;
    this.attempts = attempts;
  }

  /** Sends a code by {@code SMS} or {@code EMAIL}, if that way is open to this person now. */
  public Started sendCode(Person person, StepUpId id, ConfirmMethod method) {
    Handle handle =
        switch (method) {
          case SMS -> person.phone();
          case EMAIL -> person.email();
          case PASSKEY, AUTHENTICATOR, RECOVERY_CODE -> null;
        };
    StepUpView view = own.get(person, id);
    if (handle == null || !view.methods().contains(method.code())) {
      throw refused("Expected one of the ways this can be confirmed, but got another.");
    }
    attempts.take(AttemptKind.STEP_UP_CODE, person.id().toString());
    return sentCodes.send(person, id, Objects.requireNonNull(handle));
  }

  /** Asks for a passkey of this person, for this and nothing else. */
  public Passkeys.Asked askPasskey(Person person, StepUpId id) {
    own.get(person, id);
    return trial.askPasskey(person, id);
  }

  /** Confirms it, or refuses with one answer whatever was wrong. */
  public StepUpView confirm(Caller caller, Person person, StepUpId id, Proof proof) {
    String subject = person.id().toString();
    own.get(person, id);
    attempts.take(AttemptKind.FACTOR, subject);
    boolean known = passwords.matches(person.id(), proof.password());
    if (!trial.confirm(caller, person, id, proof, known)) {
      throw refused(
          "Expected your password and a code that is good now, but one of them is not. Check both,"
              + " or ask for a new code.");
    }
    attempts.forget(AttemptKind.FACTOR, subject);
    return own.get(person, id);
  }

  private static Problem refused(String detail) {
    return Problem.of(ProblemCode.STEP_UP_REFUSED, detail);
  }
}
