package org.recourse.platform;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Each module has a schema of its own, with its own migrations in {@code db/migration/<module>} and
 * its own history. They run in the order in which modules may use one another.
 */
public final class Migrations {
  private static final List<String> MODULES =
      List.of(
          "audit",
          "journal",
          "delivery",
          "files",
          "ledger",
          "identity",
          "rails",
          "rulebook",
          "wallet",
          "notice",
          "conversation",
          "complaint",
          "contact");

  private Migrations() {}

  public static void run(DataSource database) {
    for (String module : MODULES) {
      if (exists(module)) {
        Flyway.configure()
            .dataSource(database)
            .locations("classpath:db/migration/" + module)
            .schemas(module)
            .defaultSchema(module)
            .table("schema_history")
            .load()
            .migrate();
      }
    }
  }

  /** Lets a role that owns nothing use the tables; what must not change stays out of its reach. */
  static void grant(DataSource database, String role) {
    JdbcClient jdbc = JdbcClient.create(database);
    String quoted =
        jdbc.sql("SELECT quote_ident(:role)").param("role", role).query(String.class).single();
    for (String module : MODULES) {
      if (exists(module)) {
        for (String right :
            List.of(
                "USAGE ON SCHEMA %s",
                "SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %s",
                "USAGE, SELECT ON ALL SEQUENCES IN SCHEMA %s",
                "EXECUTE ON ALL FUNCTIONS IN SCHEMA %s")) {
          jdbc.sql("GRANT " + right.formatted(module) + " TO " + quoted).update();
        }
        jdbc.sql(
                "REVOKE INSERT, UPDATE, DELETE ON %s.schema_history FROM %s"
                    .formatted(module, quoted))
            .update();
      }
    }
    jdbc.sql("REVOKE UPDATE, DELETE ON ledger.transfer, audit.entry FROM " + quoted).update();
  }

  private static boolean exists(String module) {
    try {
      return new PathMatchingResourcePatternResolver()
              .getResources("classpath:db/migration/" + module + "/*.sql")
              .length
          > 0;
    } catch (java.io.IOException e) {
      return false;
    }
  }
}
