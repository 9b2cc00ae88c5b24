package org.recourse.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * The one data source. A bean that gets it may rely on a database that keeps what it commits and
 * has every module's tables: settings are checked and migrations run before anyone sees it. Steps
 * aside where another data source is given, as in tests.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@ConditionalOnMissingBean(DataSource.class)
class DatabaseConfiguration {

  /** A text and not a Path, for Spring looks a Path up among the web server's files first. */
  @Bean
  Home home(
      @Value("${recourse.home}") String folder, @Value("${recourse.fresh:false}") boolean fresh)
      throws IOException {
    return Home.hold(Path.of(folder), fresh);
  }

  /** Only when no PostgreSQL of the operator's own is named. */
  @Bean
  @ConditionalOnProperty(
      name = "spring.datasource.url",
      matchIfMissing = true,
      havingValue = "false")
  EmbeddedDatabase embeddedDatabase(
      Home home, @Value("${recourse.database.memory:128MB}") String memory) throws IOException {
    return EmbeddedDatabase.in(home, memory);
  }

  @Bean
  @ConditionalOnProperty(
      name = "spring.datasource.url",
      matchIfMissing = true,
      havingValue = "false")
  HikariDataSource embeddedDataSource(EmbeddedDatabase database, Environment environment) {
    return ready(pool(database.url(), database.user(), database.password()), environment);
  }

  @Bean
  @ConditionalOnProperty(name = "spring.datasource.url")
  HikariDataSource dataSource(
      @Value("${spring.datasource.url}") String url,
      @Value("${spring.datasource.username:}") String user,
      @Value("${spring.datasource.password:}") String password,
      Environment environment) {
    return ready(pool(url, user, password), environment);
  }

  private static HikariDataSource ready(HikariDataSource pool, Environment environment) {
    try {
      DatabaseRequirements.check(pool);
      String migrationUser = environment.getProperty("recourse.migration.username");
      if (migrationUser == null) {
        Migrations.run(pool);
      } else {
        String password = environment.getProperty("recourse.migration.password", "");
        try (HikariDataSource own = pool(pool.getJdbcUrl(), migrationUser, password)) {
          Migrations.run(own);
          Migrations.grant(own, pool.getUsername());
        }
      }
      return pool;
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
  }

  private static HikariDataSource pool(String url, String user, String password) {
    HikariDataSource pool = new HikariDataSource();
    pool.setPoolName("recourse");
    pool.setJdbcUrl(url);
    if (!user.isEmpty()) {
      pool.setUsername(user);
      pool.setPassword(password);
    }
    pool.setMaximumPoolSize(16);
    pool.setMinimumIdle(2);
    pool.addDataSourceProperty("ApplicationName", "recourse");
    pool.addDataSourceProperty("prepareThreshold", "2");
    pool.addDataSourceProperty("tcpKeepAlive", "true");
    // Compiling a query takes longer than any of ours, and is thought worth it by guesses alone.
    pool.setConnectionInitSql("SET idle_in_transaction_session_timeout = '30s'; SET jit = off");
    return pool;
  }
}
