package org.recourse.notice;

import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many messages wait to be read, counted up to {@link #COUNT_MAX}. */
@Component
class Unread {
  /** Nobody is helped by an exact number beyond this, and counting stays quick. */
  private static final int COUNT_MAX = 100;

  private final JdbcClient jdbc;

  Unread(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int count(PersonId person) {
    return jdbc.sql(
            """
            SELECT count(*)
            FROM (SELECT 1 FROM notice.message
                  WHERE person = :person AND read_at IS NULL LIMIT :most) AS m
            """)
        .param("person", person.value())
        .param("most", COUNT_MAX)
        .query(Integer.class)
        .single();
  }

  /** Marks one as read; true if it was not yet. */
  boolean read(PersonId person, InboxMessageId id) {
    return 0
        < jdbc.sql(
                """
                UPDATE notice.message SET read_at = now()
                WHERE id = :id AND person = :person AND read_at IS NULL
                """)
            .param("id", id.value())
            .param("person", person.value())
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
