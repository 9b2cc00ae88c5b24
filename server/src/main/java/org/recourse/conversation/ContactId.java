package org.recourse.conversation;

import java.util.UUID;
import org.recourse.kernel.Ids;

/** Somebody who reached us through a channel, as {@code con_…}. */
public record ContactId(UUID value) {
  private static final String PREFIX = "con";

  public static ContactId next() {
    return new ContactId(Ids.next());
  }

  public static ContactId parse(String text) {
    return new ContactId(Ids.parse(PREFIX, text));
  }

  @Override
  public String toString() {
    return Ids.text(PREFIX, value);
  }
}
