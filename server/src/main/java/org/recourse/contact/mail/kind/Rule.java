package org.recourse.contact.mail.kind;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A sign that a machine wrote a message. */
record Rule(MailKind kind, String name, Predicate<Traits> applies) {

  static Pattern words(String expression) {
    return Pattern.compile(expression);
  }
}
