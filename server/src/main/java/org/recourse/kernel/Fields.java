package org.recourse.kernel;

import org.jspecify.annotations.Nullable;

/** Checks of what came in the fields of a request. */
public final class Fields {
  private Fields() {}

  /** The value; {@code invalid_request} naming the field when it is missing. */
  public static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw Problem.of(
              ProblemCode.INVALID_REQUEST,
              "Expected the field " + field + ", but it is missing. Send it.")
          .field(field, "required", "Required.");
    }
    return value;
  }

  /**
   * The problem of a field whose value is of the right type and still none of those it can have.
   */
  public static Problem invalid(String field, String detail) {
    return Problem.of(ProblemCode.INVALID_REQUEST, detail).field(field, "invalid_value", detail);
  }
}
