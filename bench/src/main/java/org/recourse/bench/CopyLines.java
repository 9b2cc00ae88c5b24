package org.recourse.bench;

import java.time.Instant;
import java.util.Collection;

/** Rows as {@code COPY} reads them in its text format. */
final class CopyLines {
  /** A text without characters, which an empty one would not be. */
  static final Object EMPTY = new Object();

  private final StringBuilder text = new StringBuilder();

  /** Adds a row; empty texts and the end of time are nulls. */
  void row(Object... values) {
    for (int i = 0; i < values.length; i++) {
      text.append(i == 0 ? "" : "\t");
      value(values[i]);
    }
    text.append('\n');
  }

  private void value(Object value) {
    switch (value) {
      case Instant at when at.equals(Instant.MAX) -> text.append("\\N");
      case String s when s.isEmpty() -> text.append("\\N");
      case Object empty when empty == EMPTY -> {
        // Nothing stands between the tabs.
      }
      case Collection<?> all -> text.append('{').append(joined(all)).append('}');
      default -> escape(value.toString());
    }
  }

  private static String joined(Collection<?> all) {
    return String.join(",", all.stream().map(Object::toString).toList());
  }

  private void escape(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> text.append("\\\\");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        default -> text.append(c);
      }
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
