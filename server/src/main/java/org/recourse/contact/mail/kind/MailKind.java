package org.recourse.contact.mail.kind;

import java.util.Locale;

/** Who, or what, wrote a message. */
public enum MailKind {
  HUMAN,
  /** Of ours, and it did not arrive, or is late. */
  BOUNCE,
  /**
   * Somebody's provider tells that a message was called unwanted; or a report about mail itself.
   */
  REPORT,
  /** Written by a program: an absence, a receipt, an order confirmation. */
  AUTOMATIC,
  /** Our own, come back. */
  OWN;

  /** As it stands in the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
