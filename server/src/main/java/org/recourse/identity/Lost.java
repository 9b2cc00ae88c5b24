package org.recourse.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody else may hold: it neither lifts a freeze nor confirms anything. */
public enum Lost {
  /** The number: no text message with a code goes to it. */
  PHONE,
  /** The mailbox: no mail with a code goes to it. */
  EMAIL,
  /** Every authenticator app; one alone is reported where factors are kept. */
  AUTHENTICATOR,
  /** Every passkey; one alone is reported where factors are kept. */
  PASSKEY;

  /** As it stands in requests and in the database: {@code phone}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Lost> find(String code) {
    return Stream.of(values()).filter(lost -> lost.code().equals(code)).findFirst();
  }
}
