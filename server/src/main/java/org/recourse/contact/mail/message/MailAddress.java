package org.recourse.contact.mail.message;

import java.util.Locale;

/**
 * Somebody named in a header.
 *
 * @param address in lower case; empty in {@code <>}
 * @param name as they call themselves, or empty
 */
public record MailAddress(String address, String name) {

  public String local() {
    int at = address.lastIndexOf('@');
    return at < 0 ? address : address.substring(0, at);
  }

  public String domain() {
    return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
  }
}
