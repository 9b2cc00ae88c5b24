package org.recourse.contact.chat;

import java.util.UUID;
import org.recourse.kernel.Ids;

/** A live talk, as {@code cht_…}. */
public record ChatId(UUID value) {
  private static final String PREFIX = "cht";

  public static ChatId next() {
    return new ChatId(Ids.next());
  }

  public static ChatId parse(String text) {
    return new ChatId(Ids.parse(PREFIX, text));
  }

  @Override
  public String toString() {
    return Ids.text(PREFIX, value);
  }
}
