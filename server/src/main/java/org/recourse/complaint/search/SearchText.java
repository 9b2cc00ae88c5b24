package org.recourse.complaint.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/**
 * Texts as search compares them: compatible forms as one (NFKC), lower case, without invisible
 * format characters, every run of blanks and control characters as one blank. What is stored and
 * what is asked for go through the same, so that comparing them needs no rules of its own.
 */
public final class SearchText {
  private SearchText() {}

  public static String of(String raw) {
    StringBuilder plain = new StringBuilder(raw.length());
    raw.codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .forEach(plain::appendCodePoint);
    String compatible = Normalizer.normalize(plain, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(compatible.length());
    compatible.codePoints().map(SearchText::folded).forEach(c -> append(folded, c));
    return folded.toString().strip();
  }

  /** What a query asks for: each of these, anywhere. */
  public static List<String> terms(String query) {
    return Arrays.stream(of(query).split(" ")).filter(term -> !term.isEmpty()).distinct().toList();
  }

  /** By itself, whatever stands beside it: a part of a word is compared as in the whole word. */
  private static int folded(int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
      return ' ';
    }
    return Character.getType(c) == Character.SURROGATE ? 0xFFFD : Character.toLowerCase(c);
  }

  private static void append(StringBuilder text, int c) {
    if (c != ' ' || (!text.isEmpty() && text.charAt(text.length() - 1) != ' ')) {
      text.appendCodePoint(c);
    }
  }
}
