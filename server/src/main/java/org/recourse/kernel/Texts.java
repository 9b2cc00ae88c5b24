package org.recourse.kernel;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** What people type, made fit to keep: valid Unicode in form NFC, without what cannot be shown. */
public final class Texts {
  private Texts() {}

  /**
   * One line a person wrote, stripped, of 1 to {@code max} code points; {@code invalid_text} naming
   * the field otherwise. Any script and emoji are welcome; control characters, halves of surrogate
   * pairs and characters that turn the direction of writing are not.
   */
  public static String line(String field, String typed, int max) {
    return read(field, typed, typed, max);
  }

  /** The same, with line breaks. */
  public static String lines(String field, String typed, int max) {
    String plain = typed.replace("\r\n", "\n");
    return read(field, plain, plain.replace('\n', ' '), max);
  }

  private static String read(String field, String typed, String shown, int max) {
    if (!isUnicode(shown) || shown.codePoints().anyMatch(Texts::unshowable)) {
      throw invalid(
          field, "Expected readable characters, but some cannot be shown. Type it again.");
    }
    String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    int length = text.codePointCount(0, text.length());
    if (length < 1 || length > max) {
      throw invalid(field, "Expected 1 to " + max + " characters, but got " + length + ".");
    }
    return text;
  }

  /** False when the text holds half of a surrogate pair, which no encoding can carry. */
  public static boolean isUnicode(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  private static boolean unshowable(int c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.UNASSIGNED
        || Character.getType(c) == Character.PRIVATE_USE
        || c == 0x2028
        || c == 0x2029
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  private static Problem invalid(String field, String detail) {
    return Problem.of(ProblemCode.INVALID_TEXT, detail).field(field, "invalid_text", detail);
  }
}
