package org.recourse.complaint.casework;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.Exclusions;
import org.recourse.identity.Caller;
import org.recourse.identity.PersonId;
import org.recourse.journal.Journal;
import org.recourse.journal.NewEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Who looks at a case now, so that two see each other before both answer. */
@Component
public class Viewings {
  static final String TYPE = "complaint.viewers_changed";

  /** A desk that looks on says so several times within this. */
  private static final Duration LEASE = Duration.ofSeconds(30);

  private final JdbcClient jdbc;
  private final Journal journal;
  private final Exclusions exclusions;
  private final JsonMapper json;
  private final Clock clock;

  Viewings(JdbcClient jdbc, Journal journal, Exclusions exclusions, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.journal = journal;
    this.exclusions = exclusions;
    this.json = json;
    this.clock = clock;
  }

  /** Somebody who looks, and whether they are writing an answer. */
  public record Viewer(PersonId agent, boolean writing) {}

  /** Says that somebody looks on; answers who else does. Others hear of it when it is new. */
  @Transactional
  public List<Viewer> look(Caller staff, CaseId id, boolean writing) {
    Instant now = clock.instant();
    boolean known =
        jdbc.sql(
                """
                SELECT 1 FROM complaint.viewing
                WHERE case_id = :case AND agent = :agent AND until > :now
                  AND writing = :writing
                """)
            .param("case", id.value())
            .param("agent", staff.person().value())
            .param("now", sql(now))
            .param("writing", writing)
            .query(Integer.class)
            .optional()
            .isPresent();
    jdbc.sql(
            """
            INSERT INTO complaint.viewing (case_id, agent, writing, until)
            VALUES (:case, :agent, :writing, :until)
            ON CONFLICT (case_id, agent) DO UPDATE SET writing = :writing, until = :until
            """)
        .param("case", id.value())
        .param("agent", staff.person().value())
        .param("writing", writing)
        .param("until", sql(now.plus(LEASE)))
        .update();
    if (!known) {
      journal.append(
          List.of(
              new NewEvent(TYPE, id.toString(), List.of(), json.writeValueAsString(facts(id)))));
    }
    return others(staff.person(), id, now);
  }

  private Map<String, Object> facts(CaseId id) {
    List<UUID> keptFrom = exclusions.keptFrom(id).stream().map(PersonId::value).toList();
    return new TreeMap<>(Map.of("case_id", id.toString(), CaseLive.KEPT_FROM, keptFrom));
  }

  private List<Viewer> others(PersonId self, CaseId id, Instant now) {
    return jdbc.sql(
            """
            SELECT agent, writing FROM complaint.viewing
            WHERE case_id = :case AND until > :now AND agent <> :self
            ORDER BY agent LIMIT 20
            """)
        .param("case", id.value())
        .param("now", sql(now))
        .param("self", self.value())
        .query((row, n) ->
            new Viewer(new PersonId(row.getObject("agent", UUID.class)), row.getBoolean("writing")))
        .list();
  }
}
