package org.recourse.identity.codes;

import java.util.Optional;
import java.util.UUID;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Codes sent to a handle to begin the recovery of an account, and days later to finish it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RecoveryStarts {
  private final Codes codes;

  RecoveryStarts(Codes codes) {
    this.codes = codes;
  }

  /** A code as it was tried; its owner is there only when it is right, and then used up. */
  public record Tried(Optional<PersonId> owner, Handle handle, Challenge.Answer answer) {
    /** What is wrong, told as for every code. */
    public void throwUnlessRight() {
      CodeProblems.throwUnlessRight(answer);
    }
  }

  public Started begin(Handle handle, Language asked) {
    return Started.of(codes.begin(Purpose.RECOVERY, handle, asked));
  }

  /** Uses a code up. A wrong one is counted, so the transaction must be committed. */
  public Tried use(String id, String typed) {
    UUID challenge = Ids.parse(Purpose.RECOVERY.prefix(), id);
    Codes.Tried tried = codes.tryOut(Purpose.RECOVERY, challenge, Code.typed(typed));
    boolean right = tried.answer() instanceof Challenge.Answer.Right;
    if (right) {
      codes.use(tried.challenge());
    }
    return new Tried(
        right ? Optional.ofNullable(tried.challenge().person()) : Optional.empty(),
        tried.challenge().handle(),
        tried.answer());
  }
}
