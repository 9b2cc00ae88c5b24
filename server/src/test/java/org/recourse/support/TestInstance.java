package org.recourse.support;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * What the shared test instance has in place of the real surroundings: its database, its clock and
 * its bank.
 */
@TestConfiguration(proxyBeanMethods = false)
class TestInstance {
  @Bean
  @Primary
  HikariDataSource testDataSource() {
    return TestDatabase.fresh();
  }

  @Bean
  @Primary
  MutableClock testClock() {
    return new MutableClock(Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MILLIS));
  }

  @Bean
  @Primary
  TestBank testBank() {
    return new TestBank();
  }
}
