package org.recourse.contact.mail.folding;

/**
 * A message, folded.
 *
 * @param visible what was written anew; the whole where nothing was
 * @param folded what hangs under it, or empty
 */
public record FoldedText(String visible, String folded) {

  /** Folds plain text. Quotes with answers between them stay: alone the answers mean nothing. */
  public static FoldedText of(String text) {
    String broken = text.replace("\r\n", "\n").replace('\r', '\n');
    String plain = broken.replaceAll("[\\u00a0\\u202f]", " ");
    Lines lines = new Lines(plain.split("\n", -1));
    int end = Fold.at(lines);
    String visible = lines.text(0, end).strip();
    return visible.isEmpty()
        ? new FoldedText(plain.strip(), "")
        : new FoldedText(visible, lines.text(end, lines.count()).strip());
  }
}
