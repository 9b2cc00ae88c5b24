package org.recourse.contact.mail.mailbox;

import static org.recourse.platform.SqlTimes.sql;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.recourse.contact.mail.mailbox.MailboxRows.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails a mailbox lists and does not give out. They hold nothing up and are asked for again. */
@Component
class HeldMails {
  private static final int FAILURES_MAX = 3;
  private static final Duration AGAIN = Duration.ofHours(1);
  private static final int BATCH_MAX = 20;

  private final JdbcClient jdbc;
  private final Clock clock;

  HeldMails(JdbcClient jdbc, Clock clock, MeterRegistry meters) {
    this.jdbc = jdbc;
    this.clock = clock;
    Gauge.builder("recourse.mailbox.held", this::passedOver)
        .description("Mails the mailbox lists but did not give out; the ones behind went on")
        .register(meters);
  }

  /** Notes that a mail was not given out; true once the others no longer wait for it. */
  boolean failed(String mailbox, Place mail) {
    return jdbc.sql(
                """
                INSERT INTO contact.mailbox_failure AS held
                  (mailbox, uid_validity, uid, failures, again_at)
                VALUES (:mailbox, :validity, :uid, 1, :again)
                ON CONFLICT (mailbox, uid_validity, uid)
                DO UPDATE SET failures = held.failures + 1, again_at = excluded.again_at
                RETURNING failures
                """)
            .param("mailbox", mailbox)
            .param("validity", mail.validity())
            .param("uid", mail.uid())
            .param("again", sql(clock.instant().plus(AGAIN)))
            .query(Integer.class)
            .single()
        >= FAILURES_MAX;
  }

  /** Those the place has passed that are asked for again now. */
  List<Long> due(String mailbox, Place place) {
    return jdbc.sql(
            """
            SELECT uid FROM contact.mailbox_failure
            WHERE mailbox = :mailbox AND uid_validity = :validity AND uid <= :uid
              AND again_at <= :now
            ORDER BY uid LIMIT :most
            """)
        .param("mailbox", mailbox)
        .param("validity", place.validity())
        .param("uid", place.uid())
        .param("now", sql(clock.instant()))
        .param("most", BATCH_MAX)
        .query((row, n) -> row.getLong("uid"))
        .list();
  }

  /** Forgets a mail that was given out after all, or is no longer there. */
  void settle(String mailbox, Place mail) {
    jdbc.sql(
            """
            DELETE FROM contact.mailbox_failure
            WHERE mailbox = :mailbox AND uid_validity = :validity AND uid = :uid
            """)
        .param("mailbox", mailbox)
        .param("validity", mail.validity())
        .param("uid", mail.uid())
        .update();
  }

  /** Forgets what was noted under other numbers than those of now. */
  void forgetAllBut(String mailbox, long validity) {
    jdbc.sql(
            """
            DELETE FROM contact.mailbox_failure
            WHERE mailbox = :mailbox AND uid_validity <> :validity
            """)
        .param("mailbox", mailbox)
        .param("validity", validity)
        .update();
  }

  private long passedOver() {
    return jdbc.sql("SELECT count(*) FROM contact.mailbox_failure WHERE failures >= :most")
        .param("most", FAILURES_MAX)
        .query(Long.class)
        .single();
  }
}
