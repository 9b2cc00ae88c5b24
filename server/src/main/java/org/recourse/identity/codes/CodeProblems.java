package org.recourse.identity.codes;

import java.time.Duration;
import org.recourse.identity.codes.Challenge.Answer;
import org.recourse.identity.codes.Challenge.Resend;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;

/** What people are told when a code does not do. */
final class CodeProblems {
  private CodeProblems() {}

  static void throwUnlessRight(Answer answer) {
    switch (answer) {
      case Answer.Right right -> {
        // The only way on.
      }
      case Answer.Wrong(int attemptsLeft) ->
          throw Problem.of(
                  ProblemCode.WRONG_CODE,
                  "Expected the code we sent last, but got another. Check it or ask for a new one.")
              .with("attempts_left", attemptsLeft)
              .field("code", "wrong_code", "Not the code we sent.");
      case Answer.Over over -> throw over();
    }
  }

  static void throwUnlessAllowed(Resend resend) {
    switch (resend) {
      case Resend.Allowed allowed -> {
        // The only way on.
      }
      case Resend.TooEarly(Duration pause) -> {
        long seconds = Math.max(1, pause.plusMillis(999).toSeconds());
        throw Problem.of(
                ProblemCode.TOO_MANY_ATTEMPTS,
                "Expected a pause before another code. Ask again in " + seconds + " s.")
            .with("retry_after_seconds", seconds);
      }
      case Resend.Over over -> throw over();
    }
  }

  static Problem over() {
    return Problem.of(
        ProblemCode.CODE_EXPIRED,
        "Expected a code that can still be used, but this one was used, tried too often or is too"
            + " old. Ask for a new code, or begin again.");
  }
}
