package org.recourse.identity.signins;

import java.util.Objects;
import java.util.Optional;
import org.recourse.identity.Handle;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.attempts.AttemptKind;
import org.recourse.identity.attempts.Attempts;
import org.recourse.identity.codes.SignInCodes;
import org.recourse.identity.codes.Started;
import org.recourse.identity.factors.PasskeyPurpose;
import org.recourse.identity.factors.Passkeys;
import org.recourse.kernel.Fields;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What is sent to a person, or asked of their device, for the step after the password. */
@Component
public class StepQuestions {
  private final WaitingSignIns waiting;
  private final StepProofs proofs;
  private final SignInCodes codes;
  private final Passkeys passkeys;
  private final People people;
  private final Attempts attempts;
  private final TransactionOperations transaction;

  StepQuestions(
      WaitingSignIns waiting,
      StepProofs proofs,
      SignInCodes codes,
      Passkeys passkeys,
      People people,
      Attempts attempts,
      TransactionOperations transaction) {
    this.waiting = waiting;
    this.proofs = proofs;
    this.codes = codes;
    this.passkeys = passkeys;
    this.people = people;
    this.attempts = attempts;
    this.transaction = transaction;
  }

  /** Sends a code, where this sign-in asks for one. */
  public Started sendCode(String id, SecondMethod channel) {
    WaitingSignIn signIn = waiting.get(id);
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
    WaitingSignIn signIn = waiting.get(id);
    return Objects.requireNonNull(
        transaction.execute(
            status -> passkeys.ask(signIn.person(), PasskeyPurpose.SECOND_STEP, signIn.id())));
  }
}
