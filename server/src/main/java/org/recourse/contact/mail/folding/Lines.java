package org.recourse.contact.mail.folding;

import java.util.List;

/** The lines of a text, and questions about one of them. */
record Lines(List<String> all) {

  Lines(String[] lines) {
    this(List.of(lines));
  }

  int count() {
    return all.size();
  }

  String at(int line) {
    return line < all.size() ? all.get(line) : "";
  }

  boolean blank(int line) {
    return at(line).isBlank();
  }

  boolean quoted(int line) {
    return at(line).stripLeading().startsWith(">");
  }

  /** Without marks of quotes and of bold letters around it. */
  String bare(int line) {
    return at(line).replaceFirst("^[\\s>*_|]+", "").replace("*", "").replace("&nbsp;", " ").strip();
  }

  String text(int from, int to) {
    return String.join("\n", all.subList(from, to));
  }

  /** The next line that is not blank, or the end. */
  int nextWritten(int from) {
    int line = from;
    while (line < count() && blank(line)) {
      line++;
    }
    return line;
  }
}
