package org.recourse.wallet;

import java.util.UUID;
import org.recourse.kernel.Ids;

/** A payee in somebody's list, as {@code pye_…}. */
public record PayeeId(UUID value) {
  private static final String PREFIX = "pye";

  public static PayeeId next() {
    return new PayeeId(Ids.next());
  }

  public static PayeeId parse(String text) {
    return new PayeeId(Ids.parse(PREFIX, text));
  }

  @Override
  public String toString() {
    return Ids.text(PREFIX, value);
  }
}
