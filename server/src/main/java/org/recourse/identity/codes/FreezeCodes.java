package org.recourse.identity.codes;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;
import org.recourse.identity.attempts.AttemptKind;
import org.recourse.identity.attempts.Attempts;
import org.recourse.kernel.Ids;
import org.recourse.kernel.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Codes with which a signed-out person shows that a handle is theirs, to freeze the account. */
@Component
public class FreezeCodes {
  private final Codes codes;
  private final Attempts attempts;
  private final TransactionOperations transaction;

  FreezeCodes(Codes codes, Attempts attempts, TransactionOperations transaction) {
    this.codes = codes;
    this.attempts = attempts;
    this.transaction = transaction;
  }

  /**
   * The same answer in the same time, whether or not anybody has the handle.
   *
   * @param asked the language to write in where nobody has it
   */
  public Started begin(Handle handle, Language asked, String address) {
    attempts.take(AttemptKind.RESET_ADDRESS, address);
    attempts.take(AttemptKind.FREEZE_CODE, handle.text());
    return Objects.requireNonNull(
        transaction.execute(status -> Started.of(codes.begin(Purpose.FREEZE, handle, asked))));
  }

  /**
   * Uses a code up, and tells whose handle it was sent to; empty when it is not right. A wrong one
   * is counted, so the transaction must be committed.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<PersonId> use(Handle handle, String id, String typed) {
    Codes.Tried tried;
    try {
      UUID challenge = Ids.parse(Purpose.FREEZE.prefix(), id);
      tried = codes.tryOut(Purpose.FREEZE, challenge, Code.typed(typed));
    } catch (Problem malformed) {
      return Optional.empty();
    }
    if (!(tried.answer() instanceof Challenge.Answer.Right)
        || !tried.challenge().handle().equals(handle)) {
      return Optional.empty();
    }
    codes.use(tried.challenge());
    return Optional.ofNullable(tried.challenge().person());
  }
}
