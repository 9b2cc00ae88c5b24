package org.recourse.contact.mail.intake;

import java.util.Optional;
import java.util.UUID;
import org.recourse.contact.mail.message.MailParser;
import org.recourse.contact.mail.message.ParsedMail;
import org.recourse.conversation.ThreadId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The newest mail a person wrote into a thread, which an answer answers. */
@Component
public class LastMail {
  private final JdbcClient jdbc;
  private final RawMails raws;

  LastMail(JdbcClient jdbc, RawMails raws) {
    this.jdbc = jdbc;
    this.raws = raws;
  }

  public Optional<ParsedMail> of(ThreadId thread) {
    return jdbc.sql(
            """
            SELECT id FROM contact.mail
            WHERE thread = :thread AND kind = 'human' ORDER BY id DESC LIMIT 1
            """)
        .param("thread", thread.value())
        .query((row, n) -> new MailId(row.getObject("id", UUID.class)))
        .optional()
        .map(raws::read)
        .map(MailParser::parse);
  }
}
