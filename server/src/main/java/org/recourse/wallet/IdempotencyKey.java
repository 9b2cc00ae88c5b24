package org.recourse.wallet;

import org.jspecify.annotations.Nullable;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;

/** The client's name for one request: sending it again never does it again. */
public record IdempotencyKey(String text) {
  private static final int LENGTH_MAX = 255;

  public IdempotencyKey {
    if (text.isEmpty()
        || text.length() > LENGTH_MAX
        || !text.chars().allMatch(c -> c > 32 && c < 127)) {
      throw Problem.of(
          ProblemCode.INVALID_IDEMPOTENCY_KEY,
          "Expected an Idempotency-Key of 1 to 255 visible ASCII characters. A UUID does well.");
    }
  }

  /** The key of a header; the problem {@code idempotency_key_required} when it is missing. */
  public static IdempotencyKey ofHeader(@Nullable String header) {
    if (header == null) {
      throw Problem.of(
          ProblemCode.IDEMPOTENCY_KEY_REQUIRED,
          "Expected the header Idempotency-Key, but it is missing. Make a UUID for each payment "
              + "and send the same one when you retry.");
    }
    return new IdempotencyKey(header);
  }
}
