package org.recourse.complaint;

import java.util.Optional;
import java.util.regex.Pattern;

/** How people name a case: {@code C-10023}. It proves nothing about who says it. */
public record CaseNumber(long value) {
  private static final Pattern TEXT = Pattern.compile("(?i)C-?(\\d{5,15})");

  /** Reads what people write: any case, with or without the hyphen. */
  public static Optional<CaseNumber> parse(String text) {
    var match = TEXT.matcher(text.strip());
    return match.matches()
        ? Optional.of(new CaseNumber(Long.parseLong(match.group(1))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "C-" + String.format("%05d", value);
  }
}
