package org.recourse.complaint.casework;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseId;
import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases of one customer. One that goes on in another is shown there. */
@Component
class OwnCaseRows {
  private static final String SELECT = "SELECT " + CaseColumns.ALL + " FROM complaint.cases ";

  private final JdbcClient jdbc;

  OwnCaseRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<CaseRows.Row> of(PersonId person, @Nullable UUID before, int limit) {
    return jdbc.sql(
            SELECT
                + """
                WHERE person = :person AND merged_into IS NULL AND NOT spam
                  AND (CAST(:before AS uuid) IS NULL OR id < :before)
                ORDER BY id DESC LIMIT :limit
                """)
        .param("person", person.value())
        .param("before", before)
        .param("limit", limit)
        .query(CaseColumns::row)
        .list();
  }

  Optional<CaseRows.Row> find(PersonId person, CaseId id) {
    return jdbc.sql(SELECT + "WHERE id = :id AND person = :person AND NOT spam")
        .param("id", id.value())
        .param("person", person.value())
        .query(CaseColumns::row)
        .optional();
  }
}
