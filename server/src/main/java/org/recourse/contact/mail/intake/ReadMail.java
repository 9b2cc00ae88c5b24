package org.recourse.contact.mail.intake;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.recourse.contact.mail.message.BodyText;
import org.recourse.contact.mail.message.MailAddress;
import org.recourse.contact.mail.message.ParsedMail;
import org.recourse.identity.Language;

/**
 * A mail, read, with what is asked of it often.
 *
 * @param text all of it, quotes included
 */
record ReadMail(MailId id, ParsedMail parsed, String text, Instant receivedAt) {
  private static final int ADDRESS_MAX = 320;
  private static final int RECEIVERS_MAX = 100;

  static ReadMail of(MailId id, ParsedMail parsed, Instant receivedAt) {
    return new ReadMail(id, parsed, BodyText.of(parsed).text(), receivedAt);
  }

  /** Its sender's address, or nothing where it names none that can be answered. */
  String sender() {
    return parsed
        .from()
        .map(MailAddress::address)
        .filter(address -> address.indexOf('@') > 0 && address.length() <= ADDRESS_MAX)
        .orElse("");
  }

  String senderName() {
    return parsed.from().map(MailAddress::name).filter(name -> !name.isBlank()).orElse(sender());
  }

  /** Every address it was sent to, also those only the servers on its way wrote down. */
  List<String> sentTo() {
    return addresses("to", "cc", "delivered-to", "x-original-to", "envelope-to");
  }

  List<String> receivers() {
    return addresses("to", "cc");
  }

  private List<String> addresses(String... headers) {
    return Stream.of(headers)
        .flatMap(header -> parsed.headers().addresses(header).stream())
        .map(MailAddress::address)
        .filter(address -> !address.isEmpty() && address.length() <= ADDRESS_MAX)
        .distinct()
        .limit(RECEIVERS_MAX)
        .toList();
  }

  /** Chinese where some of it is written so. */
  Language language() {
    boolean chinese =
        (parsed.subject() + text)
            .codePoints()
            .limit(5_000)
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    return chinese ? Language.ZH_CN : Language.EN;
  }
}
