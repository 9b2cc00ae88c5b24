package org.recourse.complaint.surge;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.recourse.complaint.ProblemType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts cases by their problem and by when they were opened. */
@Component
class SurgeRows {
  static final int HOURS = 24;

  /** What is usual is taken from as many days before that. */
  private static final int DAYS = 28;

  private final JdbcClient jdbc;

  SurgeRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Open cases without an incident in each of the last hours, the newest hour first. */
  Map<ProblemType, List<Integer>> hourly(Instant now) {
    Map<ProblemType, List<Integer>> counts = new EnumMap<>(ProblemType.class);
    jdbc.sql(
            """
            SELECT problem_type, CAST(floor(extract(epoch FROM
                CAST(:now AS timestamptz) - opened_at) / 3600) AS int) AS hour, count(*) AS count
            FROM complaint.cases
            WHERE opened_at > :from AND opened_at <= :now AND incident IS NULL
              AND state IN ('new', 'open', 'waiting_customer', 'waiting_third_party')
              AND NOT EXISTS (SELECT 1 FROM complaint.incident i WHERE i.case_id = cases.id)
            GROUP BY problem_type, hour
            """)
        .param("now", sql(now))
        .param("from", sql(now.minus(Duration.ofHours(HOURS))))
        .query(row -> {
          counts
              .computeIfAbsent(
                  ProblemType.of(row.getString("problem_type")),
                  type -> new ArrayList<>(Collections.nCopies(HOURS, 0)))
              .set(row.getInt("hour"), row.getInt("count"));
        });
    return counts;
  }

  /** How many come in an hour otherwise. */
  Map<ProblemType, Double> usual(Collection<ProblemType> types, Instant now) {
    Instant to = now.minus(Duration.ofHours(HOURS));
    Map<ProblemType, Double> usual = new EnumMap<>(ProblemType.class);
    jdbc.sql(
            """
            SELECT problem_type, count(*) AS count FROM complaint.cases
            WHERE opened_at > :from AND opened_at <= :to AND problem_type = ANY(:types)
              AND NOT spam
            GROUP BY problem_type
            """)
        .param("from", sql(to.minus(Duration.ofDays(DAYS))))
        .param("to", sql(to))
        .param("types", types.stream().map(ProblemType::code).toArray(String[]::new))
        .query(row -> {
          usual.put(
              ProblemType.of(row.getString("problem_type")), row.getInt("count") / (24.0 * DAYS));
        });
    return usual;
  }
}
