package org.recourse.identity;

import java.util.UUID;
import org.recourse.kernel.Ids;

/** A session or a token, as {@code acc_…}; it names the access and is not its secret. */
public record AccessId(UUID value) {
  private static final String PREFIX = "acc";

  public static AccessId next() {
    return new AccessId(Ids.next());
  }

  public static AccessId parse(String text) {
    return new AccessId(Ids.parse(PREFIX, text));
  }

  @Override
  public String toString() {
    return Ids.text(PREFIX, value);
  }
}
