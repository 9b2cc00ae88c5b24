package org.recourse.identity.handles;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.recourse.identity.Caller;
import org.recourse.identity.Handle;
import org.recourse.identity.Person;
import org.recourse.identity.attempts.AttemptKind;
import org.recourse.identity.attempts.Attempts;
import org.recourse.identity.codes.HandleCodes;
import org.recourse.identity.codes.Started;
import org.recourse.identity.factors.Factors;
import org.recourse.identity.factors.Proof;
import org.recourse.identity.factors.Proofs;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Adding the phone number or e-mail address a person has not given yet. A handle once given stays:
 * money is sent by it, and it must never lead to somebody else.
 */
@Component
public class NewHandles {
  private final Factors factors;
  private final Proofs proofs;
  private final HandleCodes codes;
  private final AddedHandles added;
  private final Attempts attempts;
  private final TransactionOperations transaction;

  NewHandles(
      Factors factors,
      Proofs proofs,
      HandleCodes codes,
      AddedHandles added,
      Attempts attempts,
      TransactionOperations transaction) {
    this.factors = factors;
    this.proofs = proofs;
    this.codes = codes;
    this.added = added;
    this.attempts = attempts;
    this.transaction = transaction;
  }

  /**
   * Sends a code to the new handle. The same answer whether or not somebody else has it.
   *
   * @param proof the password, and a strong factor from who has one, be it lost
   */
  public Started begin(Person person, Handle handle, Proof proof) {
    requireMissing(person, handle);
    attempts.take(AttemptKind.SIGN_UP_HANDLE, handle.text());
    Supplier<Started> send = () -> codes.begin(handle, person);
    return factors.list(person.id()).isEmpty()
        ? proofs.withPassword(person, proof.password(), send)
        : proofs.with(person, proof, send);
  }

  /** Makes the handle the person's, once its code is typed. */
  public Person confirm(Caller caller, Person person, String id, String code) {
    String subject = person.id().toString();
    attempts.take(AttemptKind.FACTOR, subject);
    Person changed;
    try {
      Optional<Person> confirmed =
          Objects.requireNonNull(
              transaction.execute(status ->
                  codes.use(person.id(), id, code).map(handle -> added.add(caller, handle))));
      changed = confirmed.orElseThrow(NewHandles::wrongCode);
    } catch (DuplicateKeyException e) {
      throw wrongCode(); // Somebody else, or another of one's own, was faster.
    }
    attempts.forget(AttemptKind.FACTOR, subject);
    return changed;
  }

  private static void requireMissing(Person person, Handle handle) {
    boolean there =
        switch (handle) {
          case Handle.Email email -> person.email() != null;
          case Handle.Phone phone -> person.phone() != null;
        };
    if (there) {
      throw Problem.of(
              ProblemCode.HANDLE_EXISTS,
              "Expected a kind of contact you have not given yet, but you have one of this kind."
                  + " Ask us to change it: we have to look at who you are.")
          .field("handle", "handle_exists", "You have one of this kind.");
    }
  }

  private static Problem wrongCode() {
    return Problem.of(
            ProblemCode.WRONG_CODE,
            "Expected the code that was sent there in the last ten minutes, but got another."
                + " Check it, or begin again.")
        .field("code", "wrong_code", "Not the code that was sent.");
  }
}
