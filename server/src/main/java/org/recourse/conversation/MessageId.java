package org.recourse.conversation;

import java.util.UUID;
import org.recourse.kernel.Ids;

/** A message of a thread, as {@code msg_…}. */
public record MessageId(UUID value) {
  private static final String PREFIX = "msg";

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
