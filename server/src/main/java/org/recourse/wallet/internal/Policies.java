package org.recourse.wallet.internal;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.sql;
import static org.recourse.platform.SqlTimes.sqlOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What the operator decided about payments, as dated versions. Each node reads them once a second,
 * so that no payment asks the database for them; a version counts from its day on, not before.
 */
@Component
class Policies {
  /** More than anybody plans ahead. */
  private static final int READ_MAX = 100;

  private final JdbcClient jdbc;
  private final PolicyJson json;
  private final Clock clock;
  private volatile @Nullable Known known;

  Policies(JdbcClient jdbc, PolicyJson json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  private record Known(List<Dated<StepUpPolicy>> stepUp, List<Dated<LimitPolicy>> limits) {}

  private record Dated<T>(Instant from, T policy) {}

  StepUpPolicy stepUp() {
    return valid(known().stepUp());
  }

  LimitPolicy limits() {
    return valid(known().limits());
  }

  /** Newest first; those that count before this moment, if one is given. */
  List<PolicyVersion> versions(PolicyName name, @Nullable Instant before, int limit) {
    return jdbc.sql(
            """
            SELECT id, name, valid_from, body, approval FROM wallet.policy
            WHERE name = :name AND (:before::timestamptz IS NULL OR valid_from < :before)
            ORDER BY valid_from DESC LIMIT :limit
            """)
        .param("name", name.code())
        .param("before", sqlOrNull(before))
        .param("limit", limit)
        .query(Policies::version)
        .list();
  }

  boolean has(PolicyName name, Instant validFrom) {
    return jdbc.sql("SELECT 1 FROM wallet.policy WHERE name = :name AND valid_from = :from")
        .param("name", name.code())
        .param("from", sql(validFrom))
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /** Adds a version, in the current transaction. */
  void add(PolicyName name, Instant validFrom, String body, String approval) {
    jdbc.sql(
            """
            INSERT INTO wallet.policy (id, name, valid_from, body, approval)
            VALUES (:id, :name, :from, :body::json, :approval)
            """)
        .param("id", Ids.next())
        .param("name", name.code())
        .param("from", sql(validFrom))
        .param("body", body)
        .param("approval", approval)
        .update();
  }

  /** After a fault the node goes on with what it knew. */
  @Scheduled(fixedDelayString = "PT1S")
  void read() {
    known = load();
  }

  private Known known() {
    Known now = known;
    if (now == null) {
      now = load();
      known = now;
    }
    return now;
  }

  private Known load() {
    return new Known(
        versions(PolicyName.STEP_UP, null, READ_MAX).stream()
            .map(version -> new Dated<>(version.validFrom(), json.stepUp(version.body())))
            .toList(),
        versions(PolicyName.LIMITS, null, READ_MAX).stream()
            .map(version -> new Dated<>(version.validFrom(), json.limits(version.body())))
            .toList());
  }

  private <T> T valid(List<Dated<T>> newestFirst) {
    Instant now = clock.instant();
    return newestFirst.stream()
        .filter(dated -> !now.isBefore(dated.from()))
        .findFirst()
        .or(() -> newestFirst.stream().reduce((newer, older) -> older))
        .map(Dated::policy)
        .orElseThrow(() -> new IllegalStateException("Expected a policy, but there is none"));
  }

  private static PolicyVersion version(ResultSet row, int rowNo) throws SQLException {
    return new PolicyVersion(
        row.getObject("id", UUID.class),
        PolicyName.of(row.getString("name")),
        instant(row, "valid_from"),
        row.getString("body"),
        row.getString("approval"));
  }
}
