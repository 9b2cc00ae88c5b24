package org.recourse.delivery;

import java.util.UUID;
import org.recourse.kernel.Ids;

/** An outgoing message, as {@code dlv_…}. */
public record MessageId(UUID value) {
  private static final String PREFIX = "dlv";

  public static MessageId next() {
    return new MessageId(Ids.next());
  }

  public static MessageId parse(String text) {
    return new MessageId(Ids.parse(PREFIX, text));
  }

  @Override
  public String toString() {
    return Ids.text(PREFIX, value);
  }
}
