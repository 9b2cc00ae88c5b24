package org.recourse.identity.signins;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Caller;
import org.recourse.identity.Handle;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.access.Sessions;
import org.recourse.identity.passwords.HandlePasswords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Signing in with handle and password, and out. */
@Component
public class SignIns {
  private final HandlePasswords passwords;
  private final People people;
  private final SecondStepFacts facts;
  private final WaitingSignIns waiting;
  private final Sessions sessions;
  private final TransactionOperations transaction;

  SignIns(
      HandlePasswords passwords,
      People people,
      SecondStepFacts facts,
      WaitingSignIns waiting,
      Sessions sessions,
      TransactionOperations transaction) {
    this.passwords = passwords;
    this.people = people;
    this.facts = facts;
    this.waiting = waiting;
    this.sessions = sessions;
    this.transaction = transaction;
  }

  /** What a right password comes to. */
  public sealed interface Outcome {
    /** A session. */
    record SignedIn(Sessions.Opened session) implements Outcome {}

    /** A second step is to be shown. */
    record Waiting(WaitingSignIn signIn) implements Outcome {}
  }

  /**
   * Opens a session, or asks for a second step from who has one. That there is a second step is
   * told only to who has the password.
   *
   * @param before the session this browser had until now, which ends with the new one
   * @param deviceSecrets what the cookie of this browser holds, in any state
   */
  public Outcome signIn(
      Handle handle,
      String password,
      String address,
      @Nullable Caller before,
      List<String> deviceSecrets) {
    Person person = people.find(passwords.prove(handle, password, address)).orElseThrow();
    return Objects.requireNonNull(
        transaction.execute(status -> {
          SecondStepRule.Asked asked = SecondStepRule.asked(facts.of(person, deviceSecrets));
          return asked.needed()
              ? new Outcome.Waiting(waiting.begin(person.id(), asked.methods()))
              : new Outcome.SignedIn(open(person, before));
        }));
  }

  private Sessions.Opened open(Person person, @Nullable Caller before) {
    if (before != null) {
      sessions.end(before);
    }
    return sessions.open(person.id());
  }

  /** Ends the session of this request. */
  public void signOut(Caller session) {
    transaction.executeWithoutResult(status -> sessions.end(session));
  }
}
