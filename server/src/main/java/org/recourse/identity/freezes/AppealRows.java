package org.recourse.identity.freezes;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.FreezeAppeals;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of appeals. */
@Component
class AppealRows {
  private final JdbcClient jdbc;
  private final Clock clock;

  AppealRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Appeal> last(PersonId person) {
    return jdbc.sql(
            """
            SELECT id, text, at, state, answer FROM identity.freeze_appeal
            WHERE person = :person ORDER BY id DESC LIMIT 1
            """)
        .param("person", person.value())
        .query(AppealRows::appeal)
        .optional();
  }

  void insert(Appeal appeal, Freeze freeze) {
    jdbc.sql(
            """
            INSERT INTO identity.freeze_appeal (id, person, freeze_id, text, at, state)
            VALUES (:id, :person, :freeze, :text, :at, 'open')
            """)
        .param("id", appeal.id())
        .param("person", freeze.person().value())
        .param("freeze", freeze.id())
        .param("text", appeal.text())
        .param("at", sql(appeal.at()))
        .update();
  }

  List<FreezeAppeals.Waiting> waiting(@Nullable UUID after, int limit) {
    return jdbc.sql(
            """
            SELECT id, person, freeze_id, text, at FROM identity.freeze_appeal
            WHERE state = 'open' AND (:after::uuid IS NULL OR id > :after)
            ORDER BY id LIMIT :limit
            """)
        .param("after", after)
        .param("limit", limit)
        .query((row, n) ->
            new FreezeAppeals.Waiting(
                Ids.text("apl", row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                Ids.text("frz", row.getObject("freeze_id", UUID.class)),
                row.getString("text"),
                instant(row, "at")))
        .list();
  }

  /** Answers one that is open, not the answerer's own; empty when there is none. */
  Optional<PersonId> answer(UUID id, PersonId by, boolean granted, String text) {
    return jdbc.sql(
            """
            UPDATE identity.freeze_appeal
            SET state = :state, answer = :text, answered_by = :by, answered_at = :now
            WHERE id = :id AND state = 'open' AND person <> :by
            RETURNING person
            """)
        .param("state", granted ? "granted" : "upheld")
        .param("text", text)
        .param("by", by.value())
        .param("now", sql(clock.instant()))
        .param("id", id)
        .query(UUID.class)
        .optional()
        .map(PersonId::new);
  }

  private static Appeal appeal(ResultSet row, int rowNo) throws SQLException {
    return new Appeal(
        row.getObject("id", UUID.class),
        row.getString("text"),
        instant(row, "at"),
        row.getString("state"),
        row.getString("answer"));
  }
}
