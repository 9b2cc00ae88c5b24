package org.recourse.conversation;

import java.util.Locale;

/** How sure we are whom we talk to; each level includes the ones before. */
public enum Assurance {
  /** Anybody may say so: the sender of an e-mail. */
  ANONYMOUS,
  /** They receive what we send there: they opened a link we sent to the address. */
  CHANNEL_VERIFIED,
  /** They confirmed it signed in to a wallet. Only now may anything about an account be told. */
  WALLET_VERIFIED;

  /** As it stands in an answer and in the database: {@code wallet_verified}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Assurance of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  public boolean knowsPerson() {
    return this == WALLET_VERIFIED;
  }
}
