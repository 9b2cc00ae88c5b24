package org.recourse.identity.codes;

import java.util.List;
import org.recourse.identity.NewPerson;
import org.recourse.identity.access.Sessions;
import org.recourse.identity.codes.Codes.Tried;
import org.recourse.identity.people.Enrolment;
import org.recourse.kernel.Ids;
import org.recourse.kernel.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns a sign-up into a person with a session, once its code is typed. */
@Component
class Confirmations {
  private final Codes codes;
  private final WaitingSignUps waiting;
  private final Enrolment enrolment;
  private final Sessions sessions;

  Confirmations(Codes codes, WaitingSignUps waiting, Enrolment enrolment, Sessions sessions) {
    this.codes = codes;
    this.waiting = waiting;
    this.enrolment = enrolment;
    this.sessions = sessions;
  }

  /**
   * Confirms a sign-up. A refusal is committed, since it counts; nothing else is written before
   * one.
   *
   * @throws org.springframework.dao.DuplicateKeyException when the same handle was confirmed by
   *     another sign-up in the meantime
   */
  @Transactional(noRollbackFor = Problem.class)
  public Sessions.Opened confirm(String id, String typedCode) {
    Tried tried =
        codes.tryOut(
            Purpose.SIGN_UP, Ids.parse(Purpose.SIGN_UP.prefix(), id), Code.typed(typedCode));
    CodeProblems.throwUnlessRight(tried.answer());
    codes.use(tried.challenge());
    NewPerson newcomer = waiting.take(tried.challenge());
    enrolment.enrol(List.of(newcomer));
    return sessions.open(newcomer.id());
  }
}
