package org.recourse.contact.mail.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a message says, and what merely hangs on it.
 *
 * @param text plain text of all pieces meant to be read, of at most {@value #TEXT_MAX} characters
 * @param attachments the other pieces
 */
public record BodyText(String text, List<MailPart> attachments) {
  private static final int TEXT_MAX = 500_000;

  /** A plain part shorter than this that names HTML only says that there is something better. */
  private static final int STUB_MAX = 200;

  public static BodyText of(ParsedMail mail) {
    Map<String, List<MailPart>> choices = new LinkedHashMap<>();
    List<MailPart> attachments = new ArrayList<>();
    for (MailPart part : mail.parts()) {
      if (isRead(part)) {
        String group = part.choice().isEmpty() ? part.path() : part.choice();
        choices.computeIfAbsent(group, _ -> new ArrayList<>()).add(part);
      } else {
        attachments.add(part);
      }
    }
    String text =
        choices.values().stream()
            .map(BodyText::best)
            .filter(piece -> !piece.isBlank())
            .collect(Collectors.joining("\n\n"));
    String whole = mail.stray().isEmpty() ? text : mail.stray() + "\n\n" + text;
    return new BodyText(cut(whole), List.copyOf(attachments));
  }

  private static String cut(String text) {
    return text.length() > TEXT_MAX ? text.substring(0, TEXT_MAX) : text;
  }

  private static boolean isRead(MailPart part) {
    return !part.attached()
        && part.name().isEmpty()
        && switch (part.mediaType()) {
          case "text/plain", "text/html", "text", "text/enriched", "text/richtext" -> true;
          default -> false;
        };
  }

  /** Of several forms of one text the plain one, unless it says nothing. */
  private static String best(List<MailPart> forms) {
    String plain = joined(forms, false);
    String html = joined(forms, true);
    return plain.isBlank() || (isStub(plain) && !html.isBlank()) ? html : plain;
  }

  private static boolean isStub(String plain) {
    return plain.length() < STUB_MAX && plain.toLowerCase(Locale.ROOT).contains("html");
  }

  private static String joined(List<MailPart> forms, boolean html) {
    return forms.stream()
        .filter(part -> part.mediaType().equals("text/html") == html)
        .map(BodyText::read)
        .collect(Collectors.joining("\n\n"));
  }

  private static String read(MailPart part) {
    return switch (part.mediaType()) {
      case "text/html" -> HtmlText.of(part.text());
      case "text/enriched", "text/richtext" -> HtmlText.of(part.text().replace("<nl>", "<br>"));
      default ->
          part.parameter("format").equals("flowed")
              ? unflowed(part.text(), part.parameter("delsp").equals("yes"))
              : part.text();
    };
  }

  /**
   * Joins lines that end in a space and are quoted as deep as the next, and takes away the space
   * before words, as RFC 3676 says; {@code "-- "} is no such line.
   */
  private static String unflowed(String text, boolean dropSpace) {
    StringBuilder joined = new StringBuilder();
    int open = -1; // how deep the line is quoted that goes on; -1 where none does
    for (String line : text.split("\n", -1)) {
      int quotes = quotes(line);
      String words = line.substring(quotes + (line.startsWith(" ", quotes) ? 1 : 0));
      boolean signature = words.equals("-- ");
      if (open != quotes || signature) {
        joined.append(open < 0 ? "" : "\n").append(">".repeat(quotes));
        joined.append(quotes > 0 ? " " : "");
      }
      boolean flows = words.endsWith(" ") && !signature;
      joined.append(flows && dropSpace ? words.substring(0, words.length() - 1) : words);
      joined.append(flows ? "" : "\n");
      open = flows ? quotes : -1;
    }
    return joined.toString();
  }

  private static int quotes(String line) {
    int quotes = 0;
    while (quotes < line.length() && line.charAt(quotes) == '>') {
      quotes++;
    }
    return quotes;
  }
}
