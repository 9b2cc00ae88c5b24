package org.recourse.identity.risks;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.instantOrNull;
import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.util.List;
import org.recourse.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of risks seen, each person's last one of a kind. */
@Component
public class Risks {
  private final JdbcClient jdbc;
  private final Clock clock;

  Risks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Notes a risk, in the current transaction if there is one. Its advice is shown from now on. */
  public void note(PersonId person, RiskKind kind) {
    jdbc.sql(
            """
            INSERT INTO identity.risk AS r (person, kind, seen_at) VALUES (:person, :kind, :now)
            ON CONFLICT (person, kind) DO UPDATE SET seen_at = greatest(r.seen_at, :now)
            """)
        .param("person", person.value())
        .param("kind", kind.code())
        .param("now", sql(clock.instant()))
        .update();
  }

  /** What a person had better do now, the most urgent first; nothing when nothing was seen. */
  public List<Hygiene> advice(PersonId person) {
    List<RiskAdvice.Sighting> sightings =
        jdbc.sql("SELECT kind, seen_at, dismissed_at FROM identity.risk WHERE person = :person")
            .param("person", person.value())
            .query((row, n) ->
                new RiskAdvice.Sighting(
                    RiskKind.of(row.getString("kind")),
                    instant(row, "seen_at"),
                    instantOrNull(row, "dismissed_at")))
            .list();
    return RiskAdvice.of(sightings, clock.instant());
  }

  /** Puts the advice away until the next risk is seen. */
  public void dismiss(PersonId person) {
    jdbc.sql("UPDATE identity.risk SET dismissed_at = :now WHERE person = :person")
        .param("person", person.value())
        .param("now", sql(clock.instant()))
        .update();
  }
}
