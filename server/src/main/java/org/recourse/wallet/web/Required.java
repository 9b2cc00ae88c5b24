package org.recourse.wallet.web;

import org.jspecify.annotations.Nullable;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;

/** Fields a request cannot do without. */
final class Required {
  private Required() {}

  static String of(String field, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw Problem.of(ProblemCode.INVALID_REQUEST, "Expected " + field + ", but it is missing.")
          .field(field, "required", "Required.");
    }
    return value;
  }
}
