package org.recourse.notice;

import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many of the newest {@link #NEWEST} messages wait to be read. */
@Component
class Unread {
  /**
   * Nobody is helped by a number that counts further back. Counting so needs no index of its own,
   * which every message would pay for.
   */
  private static final int NEWEST = 500;

  private final JdbcClient jdbc;

  Unread(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int count(PersonId person) {
    return jdbc.sql(
            """
            SELECT count(*) FILTER (WHERE read_at IS NULL)
            FROM (SELECT read_at FROM notice.message
                  WHERE person = :person ORDER BY position DESC LIMIT :newest) AS m
            """)
        .param("person", person.value())
        .param("newest", NEWEST)
        .query(Integer.class)
        .single();
  }

  /** Marks one as read; true if it was not yet. */
  boolean read(PersonId person, InboxMessageId id) {
    return 0
        < jdbc.sql(
                """
                UPDATE notice.message SET read_at = now()
                WHERE person = :person AND position = :position AND read_at IS NULL
                """)
            .param("person", person.value())
            .param("position", id.positionFor(person))
            .update();
  }

  boolean readAll(PersonId person) {
    return 0
        < jdbc.sql(
                """
                UPDATE notice.message SET read_at = now()
                WHERE person = :person AND read_at IS NULL
                """)
            .param("person", person.value())
            .update();
  }
}
