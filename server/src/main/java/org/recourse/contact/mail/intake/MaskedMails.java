package org.recourse.contact.mail.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.recourse.platform.SqlTimes.instant;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.recourse.complaint.OriginalMails;
import org.recourse.contact.mail.message.BodyText;
import org.recourse.contact.mail.message.MailParser;
import org.recourse.contact.mail.message.ParsedMail;
import org.recourse.conversation.Conversations;
import org.recourse.conversation.ThreadId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Mails as a customer may keep them. A card number may hide in any encoding of the original, so the
 * mail is written anew from what it says, masked: the headers people know, and the whole text with
 * its quotes.
 */
@Component
class MaskedMails implements OriginalMails {
  private static final int DEPTH_MAX = 5;
  private static final List<String> HEADERS =
      List.of("From", "To", "Cc", "Subject", "Date", "Message-ID", "In-Reply-To", "References");

  private final JdbcClient jdbc;
  private final RawMails raws;
  private final Conversations conversations;

  MaskedMails(JdbcClient jdbc, RawMails raws, Conversations conversations) {
    this.jdbc = jdbc;
    this.raws = raws;
    this.conversations = conversations;
  }

  @Override
  public List<Found> of(Collection<ThreadId> threads, int limit) {
    return jdbc.sql(
            """
            SELECT id, received_at FROM contact.mail
            WHERE thread = ANY (:threads) AND kind IN ('human', 'automatic')
            ORDER BY id LIMIT :limit
            """)
        .param("threads", threads.stream().map(ThreadId::value).toArray(UUID[]::new))
        .param("limit", limit)
        .query((row, n) -> new Found(row.getObject("id", UUID.class), instant(row, "received_at")))
        .list();
  }

  @Override
  public byte[] masked(Found mail) {
    return text(new MailId(mail.id())).replaceAll("\\R", "\r\n").getBytes(UTF_8);
  }

  /** Its headers and text, for people. */
  String text(MailId mail) {
    StringBuilder text = new StringBuilder();
    append(text, MailParser.parse(raws.read(mail)), 0);
    return text.toString();
  }

  private void append(StringBuilder text, ParsedMail mail, int depth) {
    for (String name : HEADERS) {
      String value = mail.headers().value(name.toLowerCase(java.util.Locale.ROOT));
      if (!value.isEmpty()) {
        String line = conversations.masked(value).replaceAll("\\p{Cntrl}+", " ");
        text.append(name).append(": ").append(line).append('\n');
      }
    }
    if (depth == 0) {
      text.append("MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n");
      text.append("Content-Transfer-Encoding: 8bit\n");
    }
    text.append('\n').append(conversations.masked(BodyText.of(mail).text())).append('\n');
    if (depth < DEPTH_MAX) {
      for (ParsedMail embedded : mail.embedded()) {
        text.append("\n----\n");
        append(text, embedded, depth + 1);
      }
    }
  }
}
