package org.recourse.complaint.casework;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.CaseLink;
import org.recourse.complaint.LinkKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what cases are about. */
@Component
public class LinkRows {
  private final JdbcClient jdbc;

  LinkRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False when it is there already. */
  boolean insert(CaseId id, CaseLink link, Instant now) {
    return jdbc.sql(
                """
                INSERT INTO complaint.link (case_id, kind, target, since)
                VALUES (:case, :kind, :target, :now) ON CONFLICT DO NOTHING
                """)
            .param("case", id.value())
            .param("kind", link.kind().code())
            .param("target", link.target())
            .param("now", sql(now))
            .update()
        == 1;
  }

  /** False when there is none. */
  boolean delete(CaseId id, CaseLink link) {
    return jdbc.sql(
                """
                DELETE FROM complaint.link
                WHERE case_id = :case AND kind = :kind AND target = :target
                """)
            .param("case", id.value())
            .param("kind", link.kind().code())
            .param("target", link.target())
            .update()
        == 1;
  }

  public List<CaseLink> of(CaseId id) {
    return jdbc.sql(
            """
            SELECT kind, target FROM complaint.link WHERE case_id = :case
            ORDER BY since, kind, target
            """)
        .param("case", id.value())
        .query((row, n) ->
            new CaseLink(LinkKind.of(row.getString("kind")), row.getObject("target", UUID.class)))
        .list();
  }
}
