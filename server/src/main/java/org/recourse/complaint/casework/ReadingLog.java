package org.recourse.complaint.casework;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.recourse.complaint.CaseId;
import org.recourse.identity.Caller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which hours somebody of the staff read a case in: once an hour is enough for the record. */
@Component
class ReadingLog {
  private final JdbcClient jdbc;
  private final Clock clock;

  ReadingLog(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whether this is the first time in this hour. */
  boolean isFirst(Caller staff, CaseId id) {
    return jdbc.sql(
                """
                INSERT INTO complaint.reading (case_id, agent, hour)
                VALUES (:case, :agent, :hour) ON CONFLICT DO NOTHING
                """)
            .param("case", id.value())
            .param("agent", staff.person().value())
            .param("hour", sql(clock.instant().truncatedTo(ChronoUnit.HOURS)))
            .update()
        == 1;
  }
}
