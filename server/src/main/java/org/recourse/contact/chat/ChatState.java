package org.recourse.contact.chat;

import java.util.Locale;

/** Where a talk stands. */
public enum ChatState {
  /** The customer waits for a seat. */
  WAITING,
  /** An agent leads it. */
  SEATED,
  /** Nobody talks any more; the case is answered later. */
  LATER,
  /** One of the two ended it. */
  ENDED;

  /** As it stands in frames and in the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ChatState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  public boolean isOpen() {
    return this == WAITING || this == SEATED;
  }
}
