package org.recourse.notice;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    return count(List.of(person)).getOrDefault(person, 0);
  }

  Map<PersonId, Integer> count(Collection<PersonId> people) {
    Map<PersonId, Integer> counts = new LinkedHashMap<>();
    jdbc.sql(
            """
            SELECT p.person, c.unread
            FROM unnest(:people::uuid[]) AS p (person)
            CROSS JOIN LATERAL (
              SELECT count(*) AS unread
              FROM (SELECT 1 FROM notice.message
                    WHERE person = p.person AND read_at IS NULL LIMIT :most) AS m) AS c
            """)
        .param(
            "people",
            people.stream().map(person -> person.value().toString()).toArray(String[]::new))
        .param("most", COUNT_MAX)
        .query(row -> {
          counts.put(new PersonId(row.getObject("person", UUID.class)), row.getInt("unread"));
        });
    return counts;
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
