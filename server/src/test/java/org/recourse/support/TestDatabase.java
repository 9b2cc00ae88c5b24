package org.recourse.support;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.recourse.platform.Migrations;

/**
 * Real PostgreSQL for tests: one server for the whole run, and for each asker a database of its
 * own, copied from a migrated template in a moment. Without fsync, since nothing here outlives the
 * run; tests of crashes start a durable server themselves.
 */
public final class TestDatabase {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private TestDatabase() {}

  /** A fresh, migrated database; its pool is closed with the run. */
  public static HikariDataSource fresh() {
    String name = "test_" + COUNT.incrementAndGet();
    execute("CREATE DATABASE " + name + " TEMPLATE template_recourse");
    return pool(name);
  }

  /** Another pool on the database of {@code first}, as a second node would have. */
  public static HikariDataSource secondNode(HikariDataSource first) {
    return pool(first.getJdbcUrl().replaceAll(".*/", "").replaceAll("\\?.*", ""));
  }

  private static HikariDataSource pool(String name) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl("jdbc:postgresql://127.0.0.1:" + Server.RUNNING.getPort() + "/" + name);
    pool.setUsername("postgres");
    pool.setPassword("postgres");
    pool.setMaximumPoolSize(12);
    pool.setMinimumIdle(0);
    return pool;
  }

  private static void execute(String sql) {
    try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Server {
    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres server =
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "128MB")
                .start();
        try (Connection connection = server.getPostgresDatabase().getConnection();
            Statement statement = connection.createStatement()) {
          statement.execute("CREATE DATABASE template_recourse");
        }
        Migrations.run(server.getDatabase("postgres", "template_recourse"));
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
