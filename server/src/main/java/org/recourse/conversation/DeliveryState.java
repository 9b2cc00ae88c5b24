package org.recourse.conversation;

import java.util.Locale;

/** How far a message has come. */
public enum DeliveryState {
  /** It came in. */
  RECEIVED,
  /** Ours, not yet taken over by the channel. */
  QUEUED,
  /** The channel took it over. */
  SENT,
  /** It is where its reader reads: in the wallet, on the socket. */
  DELIVERED,
  /** Its reader saw it. */
  READ,
  /** It came back. */
  BOUNCED,
  /** It never left. */
  FAILED;

  /** As it stands in an answer and in the database: {@code bounced}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static DeliveryState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
