package org.recourse.complaint.casework;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.Exclusions;
import org.recourse.kernel.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The queue: all cases that fit, the next clock first, those without one last. */
@Component
public class QueueRows {
  /** As the index of what is to be done has it. */
  private static final String DUE = "coalesce(next_due_at, 'infinity')";

  /** Stands for {@code infinity} in a cursor; no clock reaches it. */
  private static final long NEVER = Long.MAX_VALUE;

  private final JdbcClient jdbc;
  private final Exclusions exclusions;

  QueueRows(JdbcClient jdbc, Exclusions exclusions) {
    this.jdbc = jdbc;
    this.exclusions = exclusions;
  }

  public List<CaseRows.Row> list(CaseQuery query, Cursor.@Nullable Pair after, int limit) {
    CaseConditions conditions = CaseConditions.of(query, exclusions.parts(query.reader()));
    Map<String, Object> values = new HashMap<>(conditions.values());
    String from = "";
    if (after != null) {
      from =
          after.first() == NEVER
              ? " AND next_due_at IS NULL AND id > :after_id"
              : " AND (" + DUE + ", id) > (:after_due, :after_id)";
      values.put("after_id", after.then());
      if (after.first() != NEVER) {
        values.put("after_due", sql(Instant.EPOCH.plus(after.first(), ChronoUnit.MICROS)));
      }
    }
    return jdbc.sql(
            "SELECT "
                + CaseColumns.ALL
                + " FROM complaint.cases WHERE "
                + conditions.sql()
                + from
                + " ORDER BY "
                + DUE
                + ", id LIMIT :limit")
        .params(values)
        .param("limit", limit)
        .query(CaseColumns::row)
        .list();
  }

  /** Cases by their numbers, the newest first. */
  public List<CaseRows.Row> numbered(Collection<Long> numbers) {
    return jdbc.sql(
            "SELECT "
                + CaseColumns.ALL
                + " FROM complaint.cases WHERE number = ANY(:numbers) ORDER BY number DESC")
        .param("numbers", numbers.toArray(Long[]::new))
        .query(CaseColumns::row)
        .list();
  }

  /** Where a page that ends with this row goes on. */
  public static String cursor(CaseRows.Row row) {
    return Cursor.of(
        row.nextDueAt() == null ? NEVER : ChronoUnit.MICROS.between(Instant.EPOCH, row.nextDueAt()),
        row.id().value());
  }
}
