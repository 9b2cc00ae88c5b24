package org.recourse.contact.mail.intake;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.recourse.complaint.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the house answered by itself. Two machines that answer each other stop here at the latest:
 * one answer for each case, ten to an address in three hours, thirty in a day.
 */
@Component
class Answers {
  private static final int HOURS_MAX = 10;
  private static final Duration HOURS = Duration.ofHours(3);
  private static final int DAY_MAX = 30;

  private final JdbcClient jdbc;
  private final Clock clock;

  Answers(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Notes an answer that is about to be written; false when there must be none. */
  boolean begin(CaseId caseId, String address) {
    Instant now = clock.instant();
    return count(address, now.minus(HOURS)) < HOURS_MAX
        && count(address, now.minus(Duration.ofDays(1))) < DAY_MAX
        && !isUndeliverable(address)
        && jdbc.sql(
                    """
                    INSERT INTO contact.mail_answer (case_id, address, at)
                    VALUES (:case_id, :address, :now) ON CONFLICT DO NOTHING
                    """)
                .param("case_id", caseId.value())
                .param("address", address)
                .param("now", sql(now))
                .update()
            > 0;
  }

  private int count(String address, Instant since) {
    return jdbc.sql(
            "SELECT count(*) FROM contact.mail_answer WHERE address = :address AND at > :since")
        .param("address", address)
        .param("since", sql(since))
        .query(Integer.class)
        .single();
  }

  private boolean isUndeliverable(String address) {
    return jdbc.sql("SELECT count(*) FROM contact.mail_undeliverable WHERE address = :address")
            .param("address", address)
            .query(Integer.class)
            .single()
        > 0;
  }

  void undeliverable(String address) {
    jdbc.sql(
            """
            INSERT INTO contact.mail_undeliverable (address, at) VALUES (:address, :now)
            ON CONFLICT (address) DO UPDATE SET at = excluded.at
            """)
        .param("address", address)
        .param("now", sql(clock.instant()))
        .update();
  }
}
