package org.recourse.contact.mail.kind;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recourse.contact.mail.message.BodyText;
import org.recourse.contact.mail.message.MailPart;
import org.recourse.contact.mail.message.ParsedMail;

/**
 * What a bounce tells.
 *
 * @param permanent whether trying again is in vain; a full mailbox or a delay is not
 * @param recipient who did not get it, in lower case, or empty when it does not say
 * @param messageId of what did not arrive
 * @param status as {@code 5.1.1}, or empty
 * @param diagnostic as the other server said it, or empty
 */
public record Returned(
    boolean permanent,
    String recipient,
    Optional<String> messageId,
    String status,
    String diagnostic) {
  private static final Pattern STATUS =
      Pattern.compile("(?<![\\d.])([245]\\.\\d{1,3}\\.\\d{1,3})\\b(?!\\.)");
  private static final Pattern REPLY = Pattern.compile("(?m)(?:^|[\\s(:])([45])\\d\\d[ -]");
  private static final Pattern ADDRESS =
      Pattern.compile("<?([\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\\w.-]{1,255}\\w)>?");
  private static final Pattern ID =
      Pattern.compile("(?im)^[ \\t>]*message-id:\\s*<([^<>\\s]{1,900})>");
  private static final Pattern FULL =
      Pattern.compile(
          "(?i)(mailbox (is )?full|over ?quota|quota exceeded|exceeded (storage|quota)"
              + "|insufficient (disk )?(space|storage)|容量|已满)");
  private static final Pattern LATE =
      Pattern.compile(
          "(?i)(delayed|will (keep|be) (trying|retried)|warning: |still being|not yet been"
              + "|no action is required|temporar(y|ily)|deferred|try again later|action:"
              + " *delayed)");

  public static Returned of(ParsedMail mail) {
    String reports = reports(mail);
    String text = reports + "\n" + BodyText.of(mail).text();
    String status =
        first(STATUS, field(reports, "status")).or(() -> first(STATUS, text)).orElse("");
    return new Returned(
        permanent(mail, reports, text, status),
        recipient(mail, reports, text),
        original(mail),
        status,
        field(reports, "diagnostic-code").strip());
  }

  /** In one line, for people: its status and what the other server said. */
  public String told() {
    String said = diagnostic.isEmpty() ? (permanent ? "undeliverable" : "delayed") : diagnostic;
    return (status + " " + said).strip();
  }

  private static boolean permanent(ParsedMail mail, String reports, String text, String status) {
    boolean full = status.endsWith(".2.2") || FULL.matcher(text).find();
    String action = field(reports, "action").toLowerCase(Locale.ROOT);
    if (full || action.startsWith("delayed")) {
      return false;
    }
    if (!status.isEmpty()) {
      return status.startsWith("5");
    }
    Optional<String> reply = first(REPLY, text);
    return reply
        .map("5"::equals)
        .orElseGet(() -> !LATE.matcher(mail.subject() + "\n" + text).find());
  }

  private static String recipient(ParsedMail mail, String reports, String text) {
    return Stream.of(
            mail.headers().value("x-failed-recipients"),
            field(reports, "final-recipient"),
            field(reports, "original-recipient"),
            mail.embedded().isEmpty() ? "" : mail.embedded().getFirst().headers().value("to"),
            text)
        .map(place -> first(ADDRESS, place))
        .flatMap(Optional::stream)
        .findFirst()
        .map(found -> found.toLowerCase(Locale.ROOT))
        .orElse("");
  }

  /** The message that hangs on the report, its headers alone, or what is copied into the text. */
  private static Optional<String> original(ParsedMail mail) {
    return mail.embedded().stream()
        .map(ParsedMail::messageId)
        .flatMap(Optional::stream)
        .findFirst()
        .or(() ->
            mail.parts().stream()
                .filter(part -> part.isText() || part.mediaType().startsWith("message/"))
                .map(part -> first(ID, part.text()))
                .flatMap(Optional::stream)
                .findFirst())
        .or(() -> mail.answered().stream().findFirst());
  }

  private static String reports(ParsedMail mail) {
    return mail.parts().stream()
        .filter(part -> part.mediaType().endsWith("delivery-status"))
        .map(MailPart::text)
        .reduce("", (one, other) -> one + "\n" + other);
  }

  private static String field(String reports, String name) {
    return first(Pattern.compile("(?im)^" + name + ":\\s*(.{1,500})$"), reports).orElse("");
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
