package org.recourse.complaint.casework;

import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;

/** Why something cannot be done to a case. */
public final class CaseProblems {
  private CaseProblems() {}

  public static Problem unknown() {
    return Problem.of(
        ProblemCode.NOT_FOUND,
        "Expected the id of a case (cas_…) that you may see, but there is none. Check the id.");
  }

  static Problem closed(String what) {
    return Problem.of(
        ProblemCode.CASE_CLOSED, "Expected a case that is not over, but " + what + ".");
  }

  static Problem merged() {
    return closed("this one goes on in another. Open that one");
  }

  static Problem excluded() {
    return Problem.of(
        ProblemCode.NOT_ALLOWED,
        "Expected an agent the case is not about, but it is about this one, their own, or they have"
            + " a part in it. Give it to somebody else.");
  }

  static Problem movedOn(long newest) {
    return Problem.of(
            ProblemCode.CASE_MOVED_ON,
            "Expected an answer to all that was said, but something came meanwhile. Read it, then"
                + " send the answer again with its position.")
        .with("newest", newest);
  }

  static Problem notExtended(String why) {
    return Problem.of(
        ProblemCode.DEADLINE_KEPT,
        "Expected a deadline that may be longer, but " + why + ". Answer in time.");
  }

  static Problem noRefundDue() {
    return Problem.of(
        ProblemCode.DEADLINE_KEPT,
        "Expected a case on which the law asks for a refund, but none is due. Note what you did.");
  }

  static Problem cannotMove(String from, String to) {
    return Problem.of(
        ProblemCode.STATE_NOT_REACHABLE,
        "Expected a state that can follow "
            + from
            + ", but got "
            + to
            + ". Choose one of its allowed_states.");
  }
}
