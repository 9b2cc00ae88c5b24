package org.recourse.identity.freezes;

import org.recourse.identity.Caller;
import org.recourse.identity.Person;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes a provisional freeze last. */
@Component
public class Confirming {
  private final FreezeRows rows;
  private final FreezeRecord told;

  Confirming(FreezeRows rows, FreezeRecord told) {
    this.rows = rows;
    this.told = told;
  }

  /** Whether this session may confirm one of these; for showing. */
  public boolean mayConfirm(Iterable<Freeze> open, Caller caller) {
    for (Freeze freeze : open) {
      if (ConfirmRule.bySession(freeze, caller)) {
        return true;
      }
    }
    return false;
  }

  /** Confirms from a session. */
  @Transactional
  public void confirm(Caller caller, Person person) {
    rows.lock(person.id());
    Freeze freeze =
        rows.open(person.id()).stream()
            .filter(Freeze::isProvisional)
            .findFirst()
            .orElseThrow(() ->
                Problem.of(
                    ProblemCode.NOT_FOUND,
                    "Expected a freeze that ends by itself, but there is none. Go on."));
    if (!ConfirmRule.bySession(freeze, caller)) {
      throw Problem.of(
          ProblemCode.SECOND_PROOF_REQUIRED,
          "Expected a second proof, but this session was opened with what froze the account."
              + " Show a recovery code or a code we send you, on the page that froze it.");
    }
    confirm(person, freeze, By.caller(caller));
  }

  @Transactional(propagation = Propagation.MANDATORY)
  Freeze confirm(Person person, Freeze freeze, By by) {
    rows.confirm(freeze);
    told.confirmed(person, freeze, by);
    return freeze.confirmed();
  }
}
