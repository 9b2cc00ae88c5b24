package org.recourse.identity.stepups;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Objects;
import java.util.Set;
import org.recourse.identity.AccessId;
import org.recourse.identity.AccessKind;
import org.recourse.identity.Act;
import org.recourse.identity.Caller;
import org.recourse.identity.IdentityNode;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.Role;
import org.recourse.identity.StepUps;
import org.recourse.kernel.Problem;

/** A person in a session on one node, confirming things by mail. */
record Confirmer(IdentityNode node, String handle, Caller caller) {

  static Confirmer on(IdentityNode node, String handle) {
    return new Confirmer(
        node,
        handle,
        new Caller(
            node.aPerson(handle),
            Set.of(Role.CUSTOMER),
            Set.of(),
            AccessId.next(),
            AccessKind.SESSION,
            false,
            node.clock.instant()));
  }

  Person person() {
    return node.get(People.class).find(caller.person()).orElseThrow();
  }

  void require(Act act) {
    node.get(StepUps.class).require(caller, act);
  }

  /** What waits after this act was turned away. */
  StepUpView asked(Act act) {
    return (StepUpView)
        Objects.requireNonNull(problem(() -> require(act)).members().get("step_up"));
  }

  /** The code in the letter sent. */
  String send(StepUpView waiting) {
    node.get(Confirming.class)
        .sendCode(person(), StepUpId.parse(waiting.id()), ConfirmMethod.EMAIL);
    return node.lastCode(handle);
  }

  StepUpView confirm(StepUpView waiting, String code, String password) {
    return node.get(Confirming.class)
        .confirm(
            caller,
            person(),
            StepUpId.parse(waiting.id()),
            new Proof(ConfirmMethod.EMAIL, code, password));
  }

  Problem refusal(StepUpView waiting, String code, String password) {
    return problem(() -> confirm(waiting, code, password));
  }

  String state(StepUpView stepUp) {
    return node.get(OwnStepUps.class).get(person(), StepUpId.parse(stepUp.id())).state();
  }

  static Problem problem(Runnable work) {
    return Objects.requireNonNull(catchThrowableOfType(Problem.class, work::run));
  }

  static String other(String code) {
    return "%06d".formatted((Integer.parseInt(code) + 1) % 1_000_000);
  }
}
