package org.recourse.contact.mail.kind;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recourse.contact.mail.message.BodyText;
import org.recourse.contact.mail.message.MailAddress;
import org.recourse.contact.mail.message.ParsedMail;

/** What the rules look at, in lower case, read once. */
record Traits(
    ParsedMail mail, String from, String local, String name, String subject, String opening) {
  private static final int OPENING_MAX = 3_000;
  private static final Pattern QUOTED = Pattern.compile("(?m)^\\s*>.*$");

  static Traits of(ParsedMail mail) {
    MailAddress from = mail.from().orElse(new MailAddress("", ""));
    String text = BodyText.of(mail).text();
    String start = text.length() > OPENING_MAX ? text.substring(0, OPENING_MAX) : text;
    return new Traits(
        mail,
        from.address(),
        lower(from.local()),
        lower(from.name() + " " + mail.headers().value("from")),
        lower(mail.subject()),
        lower(QUOTED.matcher(start).replaceAll("")));
  }

  String header(String name) {
    return lower(mail.headers().value(name));
  }

  boolean has(String header) {
    return mail.headers().has(header);
  }

  /** What the whole says it is, with its parameters. */
  String contentType() {
    return header("content-type");
  }

  boolean holds(String... mediaTypes) {
    return Stream.of(mediaTypes)
        .anyMatch(type -> mail.parts().stream().anyMatch(part -> part.mediaType().equals(type)));
  }

  /** The envelope's sender is nobody: what came is not to be answered. */
  boolean returnsToNobody() {
    return header("return-path").equals("<>") || header("from").equals("<>");
  }

  /** Somebody answers or hands on; machines that report do neither. */
  boolean answersOrForwards() {
    return Pattern.compile("^\\s*(re|aw|sv|fw|fwd|wg|tr|回复|答复|转发|回覆|轉寄)\\s*[:：]")
        .matcher(subject)
        .find();
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
