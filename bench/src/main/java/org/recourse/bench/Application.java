package org.recourse.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.recourse.Recourse;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.Lifecycle;

/** The whole server within this process, on the embedded database or the operator's own. */
final class Application implements AutoCloseable {
  private final ConfigurableApplicationContext context;

  private Application(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static Application start(Path home) {
    return new Application(
        new SpringApplicationBuilder(Recourse.class)
            .logStartupInfo(false)
            .run(
                "--recourse.home=" + home,
                "--server.port=0",
                "--logging.level.root=ERROR",
                ServerProcess.DEMO_PARTS));
  }

  <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  /** From now on events stay where they are written, and nobody reads them. */
  void stopJournal() {
    context.getBean("org.recourse.journal.Leader", Lifecycle.class).stop();
  }

  /** What the application itself connects to. */
  Endpoint database() {
    HikariDataSource pool = get(HikariDataSource.class);
    return Endpoint.of(pool.getJdbcUrl(), orEmpty(pool.getUsername()), orEmpty(pool.getPassword()));
  }

  @Override
  public void close() {
    context.close();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
