package org.recourse.identity.reviews;

import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;

/** What can be wrong with asking about a review. */
final class ReviewProblems {
  private ReviewProblems() {}

  static Problem unknown() {
    return Problem.of(
        ProblemCode.NOT_FOUND,
        "Expected the id of a review you may see, but there is none. List those there are.");
  }

  static Problem decided() {
    return Problem.of(
        ProblemCode.REVIEW_DECIDED,
        "Expected a review that is still open, but it has been decided or withdrawn. Read it"
            + " again.");
  }
}
