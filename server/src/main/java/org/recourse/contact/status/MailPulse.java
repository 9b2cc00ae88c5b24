package org.recourse.contact.status;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.recourse.contact.MailboxAccess;
import org.recourse.platform.Pulse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mail is down when no node reads the mailbox, and slow when what was read lies about. */
@Component
class MailPulse implements Pulse {
  private static final Duration UNREAD = Duration.ofMinutes(2);
  private static final Duration LYING = Duration.ofMinutes(5);

  private final ObjectProvider<MailboxAccess> mailbox;
  private final JdbcClient jdbc;
  private final Clock clock;

  MailPulse(ObjectProvider<MailboxAccess> mailbox, JdbcClient jdbc, Clock clock) {
    this.mailbox = mailbox;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public String part() {
    return "mail";
  }

  @Override
  public Optional<State> now() {
    if (mailbox.getIfAvailable() == null) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    return jdbc.sql(
            """
            SELECT EXISTS (SELECT 1 FROM contact.mailbox WHERE reads_until > :unread) AS read,
              EXISTS (SELECT 1 FROM contact.mail WHERE state = 'stored' AND due_at < :lying)
                AS lying
            """)
        .param("unread", sql(now.minus(UNREAD)))
        .param("lying", sql(now.minus(LYING)))
        .query((row, no) -> {
          if (!row.getBoolean("read")) {
            return State.DOWN;
          }
          return row.getBoolean("lying") ? State.SLOW : State.WORKING;
        })
        .optional();
  }
}
