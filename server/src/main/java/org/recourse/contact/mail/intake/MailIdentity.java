package org.recourse.contact.mail.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.recourse.contact.mail.message.ParsedMail;

/**
 * Tells whether two mails are one. The same Message-ID with the same content is, by whatever way it
 * came twice; with another content it is not: broken programs give one id to all they send, and a
 * mail is not lost for that.
 */
final class MailIdentity {
  private static final int ID_MAX = 200;

  private MailIdentity() {}

  static String of(byte[] raw, ParsedMail mail) {
    MessageDigest digest = sha256();
    String id = mail.messageId().orElse("");
    if (id.isEmpty()) {
      return "sha256:" + HexFormat.of().formatHex(digest.digest(raw));
    }
    for (String header : new String[] {"from", "subject", "date"}) {
      digest.update((mail.headers().value(header) + "\n").getBytes(UTF_8));
    }
    digest.update(raw, bodyStart(raw), raw.length - bodyStart(raw));
    String content = HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), 16));
    return "id:" + id.substring(0, Math.min(id.length(), ID_MAX)) + "#" + content;
  }

  /** Headers change on the way; what comes after the first empty line does not. */
  private static int bodyStart(byte[] raw) {
    for (int at = 1; at < raw.length; at++) {
      boolean afterBreak = raw[at - 1] == '\n';
      if (afterBreak && (raw[at] == '\n' || (raw[at] == '\r' && at + 1 < raw.length))) {
        return at;
      }
    }
    return raw.length;
  }

  /** A digest of the subject without what answering and forwarding put before it. */
  static byte[] subjectKey(String subject) {
    String bare = bareSubject(subject).toLowerCase(Locale.ROOT);
    return Arrays.copyOf(sha256().digest(bare.getBytes(UTF_8)), 16);
  }

  static String bareSubject(String subject) {
    String bare = subject.strip();
    String shorter = bare;
    do {
      bare = shorter;
      shorter =
          bare.replaceFirst(
                  "^(?i)\\s*(re|aw|sv|fw|fwd|wg|tr|回复|答复|回覆|转发|轉寄)\\s*(\\[\\d+])?\\s*[:：]", "")
              .strip();
    } while (!shorter.equals(bare));
    return bare.replaceAll("\\s*\\[C-\\d{5,15}]", "").strip();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Expected SHA-256", e);
    }
  }
}
