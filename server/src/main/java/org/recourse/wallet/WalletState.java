package org.recourse.wallet;

import java.util.Locale;

/** A closed wallet can be looked at; nothing goes in or out. */
public enum WalletState {
  OPEN,
  CLOSED;

  /** As it stands in an answer and in the database: {@code open}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static WalletState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
