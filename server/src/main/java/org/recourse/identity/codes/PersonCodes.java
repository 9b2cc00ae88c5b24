package org.recourse.identity.codes;

import java.util.Optional;
import java.util.UUID;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Ids;
import org.recourse.kernel.Problem;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Codes sent to handles of a person we know, for one purpose. */
@Transactional(propagation = Propagation.MANDATORY)
abstract class PersonCodes {
  private final Codes codes;
  private final Purpose purpose;

  PersonCodes(Codes codes, Purpose purpose) {
    this.codes = codes;
    this.purpose = purpose;
  }

  public Started begin(Handle handle, Language language) {
    return Started.of(codes.begin(purpose, handle, language));
  }

  /**
   * Uses a code up, and tells which handle it was sent to; empty when it is not right, or another
   * person's. A wrong one is counted, so the transaction must be committed.
   */
  public Optional<Handle> use(PersonId person, String id, String typed) {
    Codes.Tried tried;
    try {
      UUID challenge = Ids.parse(purpose.prefix(), id);
      tried = codes.tryOut(purpose, challenge, Code.typed(typed));
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
