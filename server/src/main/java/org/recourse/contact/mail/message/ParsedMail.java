package org.recourse.contact.mail.message;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A message, read.
 *
 * @param mediaType of the whole, as {@code multipart/report}
 * @param parts pieces that hold no others, in their order; those of embedded messages are theirs
 * @param embedded messages that hang on this one
 * @param stray lines among the headers that are none: somebody's words, before a broken header ends
 * @param cut whether something lay beyond a limit, or could not be read, and was left out
 */
public record ParsedMail(
    MailHeaders headers,
    String mediaType,
    String reportType,
    List<MailPart> parts,
    List<ParsedMail> embedded,
    String stray,
    boolean cut) {
  private static final Pattern ID = Pattern.compile("<\\s*([^<>\\s]{1,900})\\s*>");
  private static final int IDS_MAX = 200;

  public ParsedMail {
    parts = List.copyOf(parts);
    embedded = List.copyOf(embedded);
  }

  public String subject() {
    return headers.value("subject");
  }

  public Optional<MailAddress> from() {
    return headers.addresses("from").stream().findFirst();
  }

  /** Without its brackets. */
  public Optional<String> messageId() {
    return headers.first("message-id").flatMap(value -> ids(value).stream().findFirst());
  }

  /** What it answers, the nearest first: In-Reply-To, then References from right to left. */
  public List<String> answered() {
    List<String> references = ids(headers.value("references"));
    return Stream.concat(ids(headers.value("in-reply-to")).stream(), references.reversed().stream())
        .distinct()
        .toList();
  }

  /** The last hundreds of an endless list, so that a chain stays whole at its living end. */
  static List<String> ids(String value) {
    List<String> ids = ID.matcher(value).results().map(ParsedMail::id).toList();
    return ids.subList(Math.max(0, ids.size() - IDS_MAX), ids.size());
  }

  private static String id(MatchResult found) {
    return found.group(1);
  }
}
