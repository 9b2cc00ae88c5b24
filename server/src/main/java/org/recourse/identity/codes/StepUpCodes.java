package org.recourse.identity.codes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Handle;
import org.recourse.identity.Person;
import org.recourse.kernel.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Codes that confirm one thing each, named in the letter that carries the code. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StepUpCodes {
  private final Codes codes;

  StepUpCodes(Codes codes) {
    this.codes = codes;
  }

  /** What was sent: {@code challenge} is the only code that will do from now on. */
  public record Sent(UUID challenge, Started started) {}

  /**
   * Sends a code, in the place of the last one when that went to the same handle; throws the
   * problem when it is too early for another.
   *
   * @param what in words, in the person's language
   */
  public Sent send(Person person, Handle handle, @Nullable UUID last, String what) {
    Challenge challenge =
        last != null && canRenew(codes.find(Purpose.STEP_UP, last), handle)
            ? codes.resend(Purpose.STEP_UP, last, what)
            : codes.begin(Purpose.STEP_UP, handle, person.language(), what);
    return new Sent(challenge.id(), Started.of(challenge));
  }

  private static boolean canRenew(Challenge last, Handle handle) {
    return last.handle().equals(handle) && last.sendsLeft() > 0;
  }

  /**
   * Uses a code up; false when it is not right, too old, used, or went to a handle of another kind.
   * A wrong one is counted, so the transaction must be committed.
   */
  public boolean use(UUID challenge, Class<? extends Handle> kind, String typed) {
    Codes.Tried tried;
    try {
      tried = codes.tryOut(Purpose.STEP_UP, challenge, Code.typed(typed));
    } catch (Problem malformed) {
      return false;
    }
    if (!(tried.answer() instanceof Challenge.Answer.Right)
        || !kind.isInstance(tried.challenge().handle())) {
      return false;
    }
    codes.use(tried.challenge());
    return true;
  }
}
