package org.recourse.complaint.agents;

import java.util.Map;
import org.recourse.audit.Audit;
import org.recourse.audit.AuditEntry;
import org.recourse.identity.Caller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How cases are given out. */
@Component
public class AssignmentPolicy {
  private final JdbcClient jdbc;
  private final Audit audit;

  AssignmentPolicy(JdbcClient jdbc, Audit audit) {
    this.jdbc = jdbc;
    this.audit = audit;
  }

  public Strategy strategy() {
    String code =
        jdbc.sql("SELECT strategy FROM complaint.assignment").query(String.class).single();
    return Strategy.find(code).orElseThrow();
  }

  @Transactional
  public void change(Caller lead, Strategy strategy) {
    jdbc.sql("UPDATE complaint.assignment SET strategy = :strategy")
        .param("strategy", strategy.code())
        .update();
    audit.record(
        new AuditEntry(
            lead.person().value(),
            lead.access().value(),
            "assignment.changed",
            "assignment",
            null,
            null,
            Map.of("strategy", strategy.code())));
  }
}
