package org.recourse.platform;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Time is a collaborator, so that tests can tick it. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {
  /** How far the house's time is ahead, so that deadlines can be shown passing. */
  static final String AHEAD = "recourse.clock-ahead";

  @Bean
  Clock clock(@Value("${" + AHEAD + ":0s}") Duration ahead) {
    return ahead.isZero() ? Clock.systemUTC() : Clock.offset(Clock.systemUTC(), ahead);
  }
}
