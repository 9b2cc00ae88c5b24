package org.recourse.complaint.casework;

import java.util.Locale;
import java.util.regex.Pattern;
import org.recourse.complaint.OpenCase;

/** What a message is about, in a line. */
final class Subjects {
  private static final Pattern PREFIX =
      Pattern.compile(
          "(?iu)^\\s*(?:(?:re|aw|sv|antw|fwd?|wg|tr|回复|答复|转发|回覆|轉寄)(?:\\[\\d+])?\\s*[:：]"
              + "|\\[?C-\\d{5,}]?)\\s*");

  private static final int SHORT = 80;

  private Subjects() {}

  /** The subject or, where there is none, how the text begins. */
  static String of(String subject, String text) {
    String line = subject.isBlank() ? text.strip().lines().findFirst().orElse("") : subject;
    String tidy = line.replaceAll("\\p{Cntrl}+", " ").strip();
    if (tidy.isEmpty()) {
      return "–";
    }
    int max = subject.isBlank() ? SHORT : OpenCase.SUBJECT_MAX;
    if (tidy.length() <= max) {
      return tidy;
    }
    int end = Character.isHighSurrogate(tidy.charAt(max - 2)) ? max - 2 : max - 1;
    return tidy.substring(0, end) + "…";
  }

  /** Whether a message came under another subject, apart from what mail programs add to it. */
  static boolean differ(String one, String other) {
    return !other.isBlank() && !bare(one).equals(bare(other));
  }

  private static String bare(String subject) {
    String rest = subject;
    String before;
    do {
      before = rest;
      rest = PREFIX.matcher(rest).replaceFirst("");
    } while (!rest.equals(before));
    return rest.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
