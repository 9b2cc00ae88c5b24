package org.recourse.audit;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import org.recourse.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The table of the audit. */
@Component
class AuditRows implements Audit {
  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcClient jdbc;
  private final Clock clock;

  AuditRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(AuditEntry entry) {
    jdbc.sql(
            """
            INSERT INTO audit.entry
              (id, at, actor, access, action, subject, person, reason, detail)
            VALUES
              (:id, :at, :actor, :access, :action, :subject, :person, :reason, :detail::json)
            """)
        .param("id", Ids.next())
        .param("at", sql(clock.instant()))
        .param("actor", entry.actor())
        .param("access", entry.access())
        .param("action", entry.action())
        .param("subject", entry.subject())
        .param("person", entry.person())
        .param("reason", entry.reason())
        .param("detail", JSON.writeValueAsString(entry.detail()))
        .update();
  }
}
