package org.recourse.conversation;

import java.util.UUID;
import org.recourse.kernel.Ids;

/** What is said between the house and one contact about one thing, as {@code thr_…}. */
public record ThreadId(UUID value) {
  private static final String PREFIX = "thr";

  public static ThreadId next() {
    return new ThreadId(Ids.next());
  }

  public static ThreadId parse(String text) {
    return new ThreadId(Ids.parse(PREFIX, text));
  }

  @Override
  public String toString() {
    return Ids.text(PREFIX, value);
  }
}
