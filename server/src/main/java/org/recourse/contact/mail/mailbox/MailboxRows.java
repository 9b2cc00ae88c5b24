package org.recourse.contact.mail.mailbox;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far a mailbox was read, and whose turn it is to read it. */
@Component
class MailboxRows {
  private final JdbcClient jdbc;
  private final Clock clock;

  MailboxRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The last mail read. Numbers count only under the same validity. */
  record Place(long validity, long uid) {}

  /** Takes or keeps the turn of a node; false while another has it. */
  boolean lease(String mailbox, UUID node, Duration time) {
    Instant now = clock.instant();
    jdbc.sql("INSERT INTO contact.mailbox (name) VALUES (:name) ON CONFLICT DO NOTHING")
        .param("name", mailbox)
        .update();
    return jdbc.sql(
                """
                UPDATE contact.mailbox SET reader = :node, reads_until = :until
                WHERE name = :name AND (reader = :node OR reads_until < :now)
                """)
            .param("node", node)
            .param("until", sql(now.plus(time)))
            .param("now", sql(now))
            .param("name", mailbox)
            .update()
        > 0;
  }

  void release(String mailbox, UUID node) {
    jdbc.sql(
            "UPDATE contact.mailbox SET reads_until = 'epoch' WHERE name = :name"
                + " AND reader = :node")
        .param("name", mailbox)
        .param("node", node)
        .update();
  }

  Place place(String mailbox) {
    return jdbc.sql("SELECT uid_validity, last_uid FROM contact.mailbox WHERE name = :name")
        .param("name", mailbox)
        .query((row, n) -> new Place(row.getLong("uid_validity"), row.getLong("last_uid")))
        .single();
  }

  void move(String mailbox, Place place) {
    jdbc.sql(
            """
            UPDATE contact.mailbox SET uid_validity = :validity, last_uid = :uid
            WHERE name = :name
            """)
        .param("validity", place.validity())
        .param("uid", place.uid())
        .param("name", mailbox)
        .update();
  }
}
