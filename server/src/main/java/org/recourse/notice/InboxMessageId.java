package org.recourse.notice;

import java.util.UUID;
import org.recourse.kernel.Ids;

/** A message in somebody's inbox, as {@code msg_…}. */
public record InboxMessageId(UUID value) {
  private static final String PREFIX = "msg";

  public static InboxMessageId next() {
    return new InboxMessageId(Ids.next());
  }

  public static InboxMessageId parse(String text) {
    return new InboxMessageId(Ids.parse(PREFIX, text));
  }

  @Override
  public String toString() {
    return Ids.text(PREFIX, value);
  }
}
