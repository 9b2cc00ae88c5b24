package org.recourse.identity.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;

/** What a call is refused with. */
final class Refusals {
  private Refusals() {}

  static Problem assertRefused(ProblemCode code, ThrowingCallable call) {
    Problem problem = catchThrowableOfType(Problem.class, call);
    assertThat(problem).isNotNull();
    assertThat(problem.code()).isEqualTo(code);
    return problem;
  }
}
