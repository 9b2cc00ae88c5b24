package org.recourse.complaint.keeping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/**
 * The letters of documents: Noto Sans SC (SIL Open Font License), Latin and simplified Chinese in
 * one. A document embeds those it uses, so that it looks the same everywhere.
 */
final class Letters {
  private static final String FILE = "NotoSansSC-Regular.ttf";
  private static final int UNKNOWN = '\u25a1';
  private static final BaseFont BASE = load();

  private Letters() {}

  static Font sized(float size, int grey) {
    return new Font(BASE, size, Font.NORMAL, new java.awt.Color(grey, grey, grey));
  }

  /** What the font has no letter for is seen to be missing, instead of silently left out. */
  static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.replace("\t", "    ")
        .codePoints()
        .filter(c -> c == '\n' || !Character.isISOControl(c))
        .map(c -> c == '\n' || BASE.charExists(c) ? c : replaced(c))
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static int replaced(int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    return BASE.charExists(UNKNOWN) ? UNKNOWN : '?';
  }

  private static BaseFont load() {
    try (InputStream in = Objects.requireNonNull(Letters.class.getResourceAsStream(FILE))) {
      return BaseFont.createFont(
          FILE, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
