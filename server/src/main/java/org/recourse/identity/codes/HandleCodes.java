package org.recourse.identity.codes;

import java.util.Optional;
import java.util.UUID;
import org.recourse.identity.Handle;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Ids;
import org.recourse.kernel.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Codes sent to a handle somebody wants to add to their account. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class HandleCodes {
  private final Codes codes;

  HandleCodes(Codes codes) {
    this.codes = codes;
  }

  public Started begin(Handle handle, Person person) {
    return Started.of(codes.beginForHandle(handle, person));
  }

  /**
   * Uses a code up, and tells which handle it was sent to; empty when it is not right, or another
   * person's. A wrong one is counted, so the transaction must be committed.
   */
  public Optional<Handle> use(PersonId person, String id, String typed) {
    Codes.Tried tried;
    try {
      UUID challenge = Ids.parse(Purpose.HANDLE.prefix(), id);
      tried = codes.tryOut(Purpose.HANDLE, challenge, Code.typed(typed));
    } catch (Problem malformed) {
      return Optional.empty();
    }
    if (!(tried.answer() instanceof Challenge.Answer.Right)
        || !person.equals(tried.challenge().person())) {
      return Optional.empty();
    }
    codes.use(tried.challenge());
    return Optional.of(tried.challenge().handle());
  }
}
