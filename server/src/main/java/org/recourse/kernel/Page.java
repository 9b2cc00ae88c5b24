package org.recourse.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list: {@code nextCursor} asks for the next, null when this was the last. */
public record Page<T>(List<T> data, @Nullable String nextCursor) {
  /** The most rows a page may have, whatever was asked for. */
  public static final int LIMIT_MAX = 100;

  public Page {
    data = List.copyOf(data);
  }

  /**
   * A page of rows of which one more than {@code limit} was read, to see whether more follow.
   *
   * @param cursor the cursor of a row, asked of the last one shown
   */
  public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursor) {
    if (rows.size() <= limit) {
      return new Page<>(rows, null);
    }
    List<T> shown = rows.subList(0, limit);
    return new Page<>(shown, cursor.apply(shown.getLast()));
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
