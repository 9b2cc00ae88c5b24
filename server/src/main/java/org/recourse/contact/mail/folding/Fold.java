package org.recourse.contact.mail.folding;

/**
 * Where the new text ends. From the end upward everything is folded that is quoted, introduces a
 * quote or is a signature, until a line that somebody wrote.
 */
final class Fold {
  /** An unmarked quote ends nowhere, so the first one takes all below it. */
  private static final int SIGNATURE_LINES_MAX = 40;

  private Fold() {}

  static int at(Lines lines) {
    int end = unmarked(lines);
    boolean moved = true;
    while (moved) {
      int before = end;
      end = withoutBlank(lines, end);
      end = withoutQuote(lines, end);
      end = withoutAttribution(lines, end);
      end = withoutSignature(lines, end);
      moved = end < before;
    }
    return end;
  }

  /** Where a program began to copy the answered mail without marking its lines. */
  private static int unmarked(Lines lines) {
    for (int line = 0; line < lines.count(); line++) {
      if (Attribution.isForwarded(lines, line)) {
        return lines.count();
      }
      int length = lines.quoted(line) ? 0 : Attribution.length(lines, line);
      if (length > 0) {
        int next = lines.nextWritten(line + length);
        if (next < lines.count() && !lines.quoted(next)) {
          return line;
        }
        line += length - 1;
      }
    }
    return lines.count();
  }

  private static int withoutBlank(Lines lines, int end) {
    int line = end;
    while (line > 0 && lines.blank(line - 1)) {
      line--;
    }
    return line;
  }

  private static int withoutQuote(Lines lines, int end) {
    int line = end;
    while (line > 0 && (lines.quoted(line - 1) || (line < end && lines.blank(line - 1)))) {
      line--;
    }
    return line < end && anyQuoted(lines, line, end) ? line : end;
  }

  private static boolean anyQuoted(Lines lines, int from, int end) {
    for (int line = from; line < end; line++) {
      if (lines.quoted(line)) {
        return true;
      }
    }
    return false;
  }

  /** Only above something folded: nobody's own words end in "On … wrote:". */
  private static int withoutAttribution(Lines lines, int end) {
    if (end == lines.count()) {
      return end;
    }
    for (int start = Math.max(0, end - 14); start < end; start++) {
      int length = Attribution.length(lines, start);
      if (length > 0 && lines.nextWritten(start + length) >= end) {
        return start;
      }
    }
    return end;
  }

  private static int withoutSignature(Lines lines, int end) {
    for (int start = Math.max(0, end - SIGNATURE_LINES_MAX); start < end; start++) {
      if (Signature.begins(lines, start, end)) {
        return start;
      }
    }
    return end;
  }
}
