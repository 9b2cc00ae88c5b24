package org.recourse.contact.chat.live;

import java.util.Optional;
import java.util.UUID;
import org.recourse.contact.chat.ChatId;

/** A sign to other nodes, short enough for a notification of the database to hold a hundred. */
sealed interface Signal {
  record Changed(ChatId chat) implements Signal {}

  record Room() implements Signal {}

  record Typing(ChatId chat, UUID who) implements Signal {}

  default String text() {
    return switch (this) {
      case Changed(ChatId chat) -> "c" + chat.value();
      case Room _ -> "r";
      case Typing(ChatId chat, UUID who) -> "t" + chat.value() + who;
    };
  }

  /** Empty for what another version of the house may say. */
  static Optional<Signal> parse(String text) {
    try {
      if (text.equals("r")) {
        return Optional.of(new Room());
      }
      if (text.startsWith("c")) {
        return Optional.of(new Changed(new ChatId(UUID.fromString(text.substring(1)))));
      }
      if (text.startsWith("t") && text.length() == 73) {
        return Optional.of(
            new Typing(
                new ChatId(UUID.fromString(text.substring(1, 37))),
                UUID.fromString(text.substring(37))));
      }
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
