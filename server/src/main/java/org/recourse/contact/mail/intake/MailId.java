package org.recourse.contact.mail.intake;

import java.util.UUID;
import org.recourse.kernel.Ids;

/** A mail that came in, as {@code eml_…}. */
public record MailId(UUID value) {
  private static final String PREFIX = "eml";

  public static MailId next() {
    return new MailId(Ids.next());
  }

  public static MailId parse(String text) {
    return new MailId(Ids.parse(PREFIX, text));
  }

  @Override
  public String toString() {
    return Ids.text(PREFIX, value);
  }
}
