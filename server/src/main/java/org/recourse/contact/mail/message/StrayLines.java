package org.recourse.contact.mail.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines among the headers that are no headers: where a relay or a script lost the empty line, the
 * sender's own words stand there, and they are not thrown away.
 */
final class StrayLines {
  private static final int HEADERS_MAX = 256 * 1024;
  private static final Pattern HEADER = Pattern.compile("[!-9;-~]+[ \\t]*:.*");

  private StrayLines() {}

  static String of(byte[] raw) {
    String start = Letters.decode(Arrays.copyOf(raw, Math.min(raw.length, HEADERS_MAX)), "");
    List<String> stray = new ArrayList<>();
    boolean first = true;
    for (String line : start.split("\\r?\\n", -1)) {
      if (line.isBlank()) {
        return String.join("\n", stray);
      }
      boolean envelope = first && (line.startsWith("From ") || line.startsWith(">From "));
      boolean folded = line.startsWith(" ") || line.startsWith("\t");
      if (!folded && !envelope && !HEADER.matcher(line).matches()) {
        stray.add(line);
      }
      first = false;
    }
    // No empty line at all: all of it was read as the body, or there is none.
    return "";
  }
}
