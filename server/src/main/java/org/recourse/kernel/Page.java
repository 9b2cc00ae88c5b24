package org.recourse.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list: {@code nextCursor} asks for the next, null when this was the last. */
public record Page<T>(List<T> data, @Nullable String nextCursor) {
  /** The most rows a page may have, whatever was asked for. */
  public static final int LIMIT_MAX = 100;

  public Page {
    data = List.copyOf(data);
  }

  /**
   * Checks the asked-for size of a page.
   *
   * @param limit rows, or null for 20
   */
  public static int limit(@Nullable Integer limit) {
    if (limit == null) {
      return 20;
    }
    if (limit < 1 || limit > LIMIT_MAX) {
      throw Problem.of(
          ProblemCode.INVALID_REQUEST,
          "Expected a limit from 1 to " + LIMIT_MAX + ", but got " + limit + ".");
    }
    return limit;
  }
}
