package org.recourse.conversation;

import org.jspecify.annotations.Nullable;
import org.recourse.identity.PersonId;

/** Who wrote a message. */
public sealed interface Author {

  /** Somebody outside. */
  record Outside(ContactId contact) implements Author {}

  /** A person of the staff. */
  record Staff(PersonId agent) implements Author {}

  /** The house by itself: an acknowledgement, a reminder. Never a reply in the sense of a clock. */
  record House() implements Author {}

  /**
   * As it stands in an answer and in the database: {@code outside}, {@code staff}, {@code house}.
   */
  default String code() {
    return switch (this) {
      case Outside _ -> "outside";
      case Staff _ -> "staff";
      case House _ -> "house";
    };
  }

  /** The agent, if it was one. */
  default @Nullable PersonId agent() {
    return this instanceof Staff staff ? staff.agent() : null;
  }
}
