package org.recourse.complaint.casework;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.sql;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.recourse.complaint.CaseId;
import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what colleagues note. */
@Component
public class NoteRows {
  private final JdbcClient jdbc;

  NoteRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A note.
   *
   * @param position among the messages of the case
   * @param restricted whether leads and compliance alone may read it
   */
  public record Note(
      UUID id,
      CaseId caseId,
      long position,
      UUID key,
      PersonId author,
      String text,
      boolean restricted,
      Instant at) {}

  /** False when there is one with this key. */
  boolean insert(Note note) {
    return jdbc.sql(
                """
                INSERT INTO complaint.note
                  (id, case_id, position, key, author, text, restricted, at)
                VALUES (:id, :case, :position, :key, :author, :text, :restricted, :at)
                ON CONFLICT (case_id, key) DO NOTHING
                """)
            .param("id", note.id())
            .param("case", note.caseId().value())
            .param("position", note.position())
            .param("key", note.key())
            .param("author", note.author().value())
            .param("text", note.text())
            .param("restricted", note.restricted())
            .param("at", sql(note.at()))
            .update()
        == 1;
  }

  /** Notes of several cases after a position, in order; restricted ones only for who may. */
  public List<Note> after(Collection<CaseId> cases, long position, boolean restricted, int limit) {
    return jdbc.sql(
            """
            SELECT id, case_id, position, key, author, text, restricted, at
            FROM complaint.note
            WHERE case_id = ANY(:cases) AND position > :position
              AND (:restricted OR NOT restricted)
            ORDER BY position LIMIT :limit
            """)
        .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
        .param("position", position)
        .param("restricted", restricted)
        .param("limit", limit)
        .query((row, n) ->
            new Note(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getLong("position"),
                row.getObject("key", UUID.class),
                new PersonId(row.getObject("author", UUID.class)),
                row.getString("text"),
                row.getBoolean("restricted"),
                instant(row, "at")))
        .list();
  }
}
