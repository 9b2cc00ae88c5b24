package org.recourse.conversation;

import java.util.Locale;

/** The way a message came or goes. */
public enum Channel {
  /** Written in the wallet, under a case. */
  APP,
  /** Written in the wallet, live. */
  CHAT,
  EMAIL;

  /** As it stands in an answer and in the database: {@code email}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Channel of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
