package org.recourse.identity.recovery;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.People;
import org.recourse.identity.PersonId;
import org.recourse.identity.attempts.AttemptKind;
import org.recourse.identity.attempts.Attempts;
import org.recourse.identity.codes.RecoveryStarts;
import org.recourse.identity.codes.Started;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Beginning the recovery of a lost account, looking at it, and calling it off. */
@Component
public class Recoveries {
  private final RecoveryRows rows;
  private final RecoveryLinks links;
  private final RecoveryNotices notices;
  private final RecoveryStarts starts;
  private final People people;
  private final Attempts attempts;
  private final TransactionOperations transaction;

  Recoveries(
      RecoveryRows rows,
      RecoveryLinks links,
      RecoveryNotices notices,
      RecoveryStarts starts,
      People people,
      Attempts attempts,
      TransactionOperations transaction) {
    this.rows = rows;
    this.links = links;
    this.notices = notices;
    this.starts = starts;
    this.people = people;
    this.attempts = attempts;
    this.transaction = transaction;
  }

  /**
   * Sends a code. The same answer in the same time, whether or not anybody has the handle.
   *
   * @param asked the language to write in where nobody has it
   */
  public Started ask(Handle handle, Language asked, String address) {
    attempts.take(AttemptKind.RESET_ADDRESS, address);
    attempts.take(AttemptKind.RESET_HANDLE, handle.text());
    return Objects.requireNonNull(transaction.execute(status -> starts.begin(handle, asked)));
  }

  /** Begins the recovery with the code; from now on the owner is told and can call it off. */
  public Recovery begin(String id, String code, String address) {
    attempts.take(AttemptKind.CODE_ADDRESS, address);
    RecoveryStarts.Tried tried =
        Objects.requireNonNull(
            transaction.execute(status -> {
              RecoveryStarts.Tried answer = starts.use(id, code);
              answer.owner().ifPresent(owner -> begun(owner, answer.handle()));
              return answer;
            }));
    tried.throwUnlessRight();
    PersonId owner = tried.owner().orElseThrow();
    return rows.of(owner).getFirst();
  }

  private void begun(PersonId owner, Handle handle) {
    notices.begun(rows.begin(owner, handle), people.find(owner).orElseThrow());
  }

  public Recovery get(String id) {
    UUID parsed = Recovery.parse(id);
    return rows.find(parsed).orElseThrow(Recoveries::unknown);
  }

  /** The newest one that is open. */
  public Optional<Recovery> of(PersonId person) {
    return rows.of(person).stream().findFirst();
  }

  /** Calls off all that are open, by a link in one of the letters about them. */
  public void callOff(String secret, String address) {
    attempts.take(AttemptKind.CODE_ADDRESS, address);
    PersonId owner =
        links
            .owner(secret)
            .orElseThrow(() ->
                Problem.of(
                    ProblemCode.RECOVERY_OVER,
                    "Expected a link about a recovery that is open, but there is none: it was"
                        + " called off or done, or the link is not whole. Sign in to see."));
    callOff(owner);
  }

  /** Calls off all that are open. */
  public void callOff(PersonId owner) {
    transaction.executeWithoutResult(status -> {
      Optional<Recovery> open = of(owner);
      if (rows.cancelAll(owner) > 0 && open.isPresent()) {
        notices.calledOff(open.get(), people.find(owner).orElseThrow());
      }
    });
  }

  static Problem unknown() {
    return Problem.of(
        ProblemCode.NOT_FOUND,
        "Expected a recovery that is open, but there is none: it was called off, done or is over."
            + " Begin again.");
  }
}
