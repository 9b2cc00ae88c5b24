package org.recourse.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The database both sides are measured on, made ready as the server makes it: the embedded one with
 * its production settings, or the one that {@code SPRING_DATASOURCE_URL} names.
 */
final class BenchDatabase implements AutoCloseable {
  private final ConfigurableApplicationContext context;
  private final Endpoint application;
  private final Endpoint superuser;

  BenchDatabase(Path home) throws IOException {
    context =
        new SpringApplicationBuilder(DatabaseAlone.class)
            .web(WebApplicationType.NONE)
            .logStartupInfo(false)
            .run("--recourse.home=" + home);
    HikariDataSource pool = pool();
    application =
        Endpoint.of(pool.getJdbcUrl(), orEmpty(pool.getUsername()), orEmpty(pool.getPassword()));
    Path secret = home.resolve("database-superuser.secret");
    superuser =
        Files.exists(secret)
            ? application.as("postgres", Files.readString(secret).strip())
            : application;
  }

  HikariDataSource pool() {
    return context.getBean(HikariDataSource.class);
  }

  Endpoint application() {
    return application;
  }

  /** Each measurement begins with the same empty write-ahead log. */
  void checkpoint() throws SQLException {
    superuser.execute(List.of("CHECKPOINT"));
  }

  void vacuum(String table) throws SQLException {
    application.execute(List.of("VACUUM ANALYZE " + table));
  }

  void printSettings() throws SQLException {
    for (String setting :
        List.of(
            "server_version",
            "fsync",
            "synchronous_commit",
            "full_page_writes",
            "wal_sync_method",
            "shared_buffers",
            "max_wal_size")) {
      Report.print(setting, superuser.ask("SELECT current_setting('" + setting + "')"));
    }
    Report.print("cores", Runtime.getRuntime().availableProcessors());
  }

  @Override
  public void close() {
    context.close();
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
