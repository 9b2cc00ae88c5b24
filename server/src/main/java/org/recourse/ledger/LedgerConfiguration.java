package org.recourse.ledger;

import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The application's one ledger. Closed before the data source and after all that uses it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LedgerSettings.class)
class LedgerConfiguration {
  @Bean(destroyMethod = "close")
  RunningLedger ledger(DataSource dataSource, LedgerSettings settings) {
    return Ledgers.on(dataSource, settings);
  }
}
