package org.recourse.contact.chat;

import java.util.Locale;

/** Why nobody talks any more. */
public enum Over {
  NO_SEAT(ChatState.LATER),
  CUSTOMER_LOST(ChatState.LATER),
  /** Rather an answer later than a wait. */
  CUSTOMER_CHOSE(ChatState.LATER),
  CUSTOMER_ENDED(ChatState.ENDED),
  AGENT_ENDED(ChatState.ENDED);

  private final ChatState state;

  Over(ChatState state) {
    this.state = state;
  }

  /** What the talk is after that. */
  ChatState state() {
    return state;
  }

  /** As it stands in frames and in the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Over of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
