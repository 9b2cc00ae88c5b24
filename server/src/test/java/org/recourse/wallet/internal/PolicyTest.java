package org.recourse.wallet.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.recourse.identity.Tier;
import org.recourse.kernel.CurrencyCode;
import org.recourse.support.MutableClock;
import org.recourse.support.TestDatabase;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PolicyTest {
  private static final Instant FROM = Instant.parse("2026-12-01T00:00:00Z");

  private final HikariDataSource database = TestDatabase.fresh();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final MutableClock clock = new MutableClock(FROM.minusSeconds(1));
  private Policies one;
  private Policies other;

  @BeforeAll
  void twoNodes() {
    one = new Policies(jdbc, new PolicyJson(), clock);
    other = new Policies(jdbc, new PolicyJson(), clock);
  }

  @AfterAll
  void close() {
    database.close();
  }

  @Test
  void a_version_counts_on_every_node_from_its_moment_on_and_not_before() {
    assertThat(basicDay(one)).isEqualTo(2_000_00);
    assertThat(basicDay(other)).isEqualTo(2_000_00);
    String first = one.versions(PolicyName.LIMITS, null, 1).getFirst().body();
    String lower =
        first.replaceFirst("(?s)(\"basic\".*?\"EUR\": .*?)\"day\": 200000", "$1\"day\": 150000");

    one.add(PolicyName.LIMITS, FROM, lower, "apr_test");
    one.read();
    other.read();

    assertThat(basicDay(one)).isEqualTo(2_000_00);
    clock.tick(Duration.ofSeconds(1));
    assertThat(basicDay(one)).isEqualTo(1_500_00);
    assertThat(basicDay(other)).isEqualTo(1_500_00);
  }

  @Test
  void a_version_is_never_changed_or_taken_out() {
    assertThatThrownBy(() -> jdbc.sql("UPDATE wallet.policy SET body = '{}'").update())
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> jdbc.sql("DELETE FROM wallet.policy").update())
        .isInstanceOf(DataAccessException.class);
  }

  private static long basicDay(Policies node) {
    return node.limits().of(Tier.BASIC, CurrencyCode.EUR).day();
  }
}
