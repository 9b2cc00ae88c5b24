package org.recourse.identity.recovery;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.PasswordHash;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.attempts.AttemptKind;
import org.recourse.identity.attempts.Attempts;
import org.recourse.identity.codes.RecoveryStarts;
import org.recourse.identity.codes.Started;
import org.recourse.identity.passwords.SlowPasswords;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Finishing a recovery once its wait is over: another code, and a new password. */
@Component
public class RecoveryEndings {
  private final RecoveryTrial trial;
  private final RecoveryStarts starts;
  private final People people;
  private final SlowPasswords passwords;
  private final Attempts attempts;
  private final TransactionOperations transaction;
  private final Clock clock;

  RecoveryEndings(
      RecoveryTrial trial,
      RecoveryStarts starts,
      People people,
      SlowPasswords passwords,
      Attempts attempts,
      TransactionOperations transaction,
      Clock clock) {
    this.trial = trial;
    this.starts = starts;
    this.people = people;
    this.passwords = passwords;
    this.attempts = attempts;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * What is shown at the end.
   *
   * @param recoveryCode from who has a strong factor, unless the staff have looked
   */
  public record Proof(String codeId, String code, @Nullable String recoveryCode) {
    /** Never shows what it holds. */
    @Override
    public String toString() {
      return "Proof";
    }
  }

  /** Sends another code to the handle the recovery was begun with. */
  public Started sendCode(Recovery recovery, String address) {
    attempts.take(AttemptKind.RESET_ADDRESS, address);
    attempts.take(AttemptKind.RESET_HANDLE, recovery.handle().text());
    if (clock.instant().isBefore(recovery.readyAt())) {
      throw tooEarly(recovery);
    }
    Person person = people.find(recovery.person()).orElseThrow();
    return Objects.requireNonNull(
        transaction.execute(status -> starts.begin(recovery.handle(), person.language())));
  }

  /** Sets the password; all sessions and tokens end, and strong factors that were lost go. */
  public void finish(Recovery recovery, Proof proof, String wanted, String address) {
    attempts.take(AttemptKind.CODE_ADDRESS, address);
    attempts.take(AttemptKind.SECOND_STEP, recovery.person().toString());
    Person person = people.find(recovery.person()).orElseThrow();
    passwords.judge(wanted, person.knownWords()).require("new_password");
    PasswordHash hash = passwords.hash(wanted);
    RecoveryTrial.Result result =
        Objects.requireNonNull(
            transaction.execute(status -> trial.finish(recovery, person, proof, hash)));
    result.throwUnlessDone(recovery);
    attempts.forget(AttemptKind.SECOND_STEP, recovery.person().toString());
  }

  static Problem tooEarly(Recovery recovery) {
    return Problem.of(
            ProblemCode.RECOVERY_TOO_EARLY,
            "Expected a recovery whose wait is over, but it lasts until "
                + recovery.readyAt()
                + ". Come back then.")
        .with("ready_at", recovery.readyAt().toString());
  }
}
