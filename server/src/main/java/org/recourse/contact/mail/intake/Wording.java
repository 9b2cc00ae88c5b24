package org.recourse.contact.mail.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;
import org.recourse.contact.mail.folding.FoldedText;
import org.recourse.contact.mail.message.BodyText;
import org.recourse.contact.mail.message.ParsedMail;
import org.recourse.conversation.NewMessage;

/** What of a mail becomes the message people read: written anew, or handed on by its writer. */
final class Wording {
  private static final Pattern FORWARD =
      Pattern.compile("(?i)^\\s*(fw|fwd|wg|tr|转发|轉寄)\\s*[:：].*", Pattern.DOTALL);
  private static final Pattern UNSHOWABLE =
      Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]");
  private static final int DEPTH_MAX = 3;
  private static final String CUT = "\n[…]";

  private Wording() {}

  static String of(ReadMail mail) {
    boolean forward = FORWARD.matcher(mail.parsed().subject()).matches();
    String own = forward ? mail.text() : FoldedText.of(mail.text()).visible();
    StringBuilder text = new StringBuilder(own.strip());
    mail.parsed().embedded().forEach(embedded -> append(text, embedded, 1));
    String said = text.isEmpty() ? mail.parsed().subject().strip() : text.toString().strip();
    return shortened(shown(said.isEmpty() ? "…" : said));
  }

  /** A mail that hangs on this one, under who wrote it. */
  private static void append(StringBuilder text, ParsedMail embedded, int depth) {
    if (depth > DEPTH_MAX || text.length() > NewMessage.TEXT_MAX) {
      return;
    }
    text.append("\n\n---- ").append(embedded.headers().value("from")).append('\n');
    text.append(embedded.subject()).append("\n\n");
    text.append(BodyText.of(embedded).text().strip());
    embedded.embedded().forEach(inner -> append(text, inner, depth + 1));
  }

  /**
   * Valid Unicode without what cannot be shown; half a pair of surrogates becomes a question mark.
   */
  private static String shown(String text) {
    return new String(UNSHOWABLE.matcher(text).replaceAll("").getBytes(UTF_8), UTF_8);
  }

  private static String shortened(String text) {
    if (text.length() <= NewMessage.TEXT_MAX) {
      return text;
    }
    int end = NewMessage.TEXT_MAX - CUT.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
  }
}
