package org.recourse.identity.passwords;

import java.util.List;
import java.util.Locale;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;

/**
 * What is thought of a password.
 *
 * @param score 0 (guessed at once) to 4 (very hard to guess)
 * @param advice the most important first; empty when there is none to give
 */
public record Verdict(int score, boolean acceptable, List<Advice> advice) {

  /** What would make it better; programs may rely on the lower-case names. */
  public enum Advice {
    TOO_SHORT,
    TOO_LONG,
    COMMON_PASSWORD,
    CONTAINS_YOUR_DATA,
    KEYBOARD_PATTERN,
    REPEATS,
    SEQUENCE,
    DATE,
    SINGLE_WORD,
    ADD_WORDS;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Verdict {
    advice = List.copyOf(advice);
  }

  public List<String> adviceCodes() {
    return advice.stream().map(Advice::code).toList();
  }

  /** Throws {@code weak_password} unless acceptable. */
  public void require(String field) {
    if (!acceptable) {
      throw Problem.of(
              ProblemCode.WEAK_PASSWORD,
              "Expected a password of 8 to 128 characters that is hard to guess, but this one is"
                  + " not. Take three or four unrelated words.")
          .with("score", score)
          .with("advice", adviceCodes())
          .field(field, "weak_password", "Too easy to guess, too short or too long.");
    }
  }
}
