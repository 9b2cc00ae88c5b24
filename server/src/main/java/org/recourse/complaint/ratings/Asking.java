package org.recourse.complaint.ratings;

import static org.recourse.platform.SqlTimes.sql;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.Ratings;
import org.recourse.kernel.Ids;
import org.recourse.platform.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the question and keeps its link: the hash to find it by, the rest sealed. */
@Component
class Asking implements Ratings {
  static final Duration GOOD_FOR = Duration.ofDays(30);

  private final JdbcClient jdbc;
  private final Vault vault;
  private final Clock clock;

  Asking(JdbcClient jdbc, Vault vault, Clock clock) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Optional<String> ask(CaseId id) {
    UUID rating = Ids.next();
    RatingSecret secret = RatingSecret.next();
    Instant now = clock.instant();
    int asked =
        jdbc.sql(
                """
                INSERT INTO complaint.rating
                  (id, case_id, episode, agent, person, hash, sealed, asked_at, expires_at)
                SELECT :id, id, reopened + 1, assignee, person, :hash, :sealed, :now, :end
                FROM complaint.cases
                WHERE id = :case AND state = 'resolved' AND NOT spam
                ON CONFLICT (case_id, episode) DO NOTHING
                """)
            .param("id", rating)
            .param("hash", secret.hash())
            .param("sealed", vault.seal(place(rating), secret.bytes()))
            .param("now", sql(now))
            .param("end", sql(now.plus(GOOD_FOR)))
            .param("case", id.value())
            .update();
    return asked == 1 ? Optional.of(secret.text()) : Optional.empty();
  }

  @Override
  public Optional<String> waiting(CaseId id) {
    return jdbc.sql(
            """
            SELECT id, sealed FROM complaint.rating
            WHERE case_id = :case AND answered_at IS NULL AND expires_at > :now
            ORDER BY episode DESC LIMIT 1
            """)
        .param("case", id.value())
        .param("now", sql(clock.instant()))
        .query(
            (row, no) -> vault.open(place(row.getObject("id", UUID.class)), row.getBytes("sealed")))
        .optional()
        .map(secret -> new String(secret, StandardCharsets.UTF_8));
  }

  private static String place(UUID rating) {
    return "complaint.rating/" + rating;
  }
}
