package org.recourse.contact.mail.message;

import java.nio.charset.StandardCharsets;

/** What a sender calls a piece, made fit to show. */
final class PartName {
  private static final int LENGTH_MAX = 200;

  private PartName() {}

  /** One line, without a path, and without what turns the direction of writing. */
  static String of(String given) {
    // Where a mailer wrote plain bytes, each arrives as one character.
    boolean bytes = given.chars().anyMatch(c -> c > 127) && given.chars().allMatch(c -> c < 256);
    String read = bytes ? Letters.decode(given.getBytes(StandardCharsets.ISO_8859_1), "") : given;
    String line =
        MailHeaders.words(read).replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]", " ");
    String name = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1);
    String clean = name.strip();
    return clean.length() > LENGTH_MAX ? clean.substring(clean.length() - LENGTH_MAX) : clean;
  }
}
