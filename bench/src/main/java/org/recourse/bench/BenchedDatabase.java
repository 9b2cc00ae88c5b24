package org.recourse.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** The database both sides are measured on, as a client sees it. */
final class BenchedDatabase {
  private final Endpoint application;
  private final Endpoint superuser;
  private final Cpu cpu;

  private BenchedDatabase(Endpoint application, Endpoint superuser, Cpu cpu) {
    this.application = application;
    this.superuser = superuser;
    this.cpu = cpu;
  }

  /** The embedded one of this home, or the operator's own, whose role needs pg_checkpoint. */
  static BenchedDatabase of(Path home, Endpoint application) throws IOException {
    Path secret = home.resolve("database-superuser.secret");
    Endpoint superuser =
        Files.exists(secret)
            ? application.as("postgres", Files.readString(secret).strip())
            : application;
    return new BenchedDatabase(application, superuser, Cpu.of(home));
  }

  Endpoint application() {
    return application;
  }

  Cpu cpu() {
    return cpu;
  }

  /** Each measurement begins with the same empty write-ahead log. */
  void checkpoint() throws SQLException {
    superuser.execute(List.of("CHECKPOINT"));
  }

  /** With their indexes, into the database's memory, where a server of some days has them. */
  void readAll(Set<String> tables) throws SQLException {
    superuser.execute(List.of("CREATE EXTENSION IF NOT EXISTS pg_prewarm"));
    superuser.ask(
        """
        SELECT sum(pg_prewarm(relation, 'buffer')) FROM (
          SELECT oid AS relation FROM pg_class WHERE oid = ANY ('{%1$s}'::regclass[])
          UNION ALL
          SELECT indexrelid FROM pg_index WHERE indrelid = ANY ('{%1$s}'::regclass[])) r
        """
            .formatted(String.join(",", tables)));
  }

  void vacuum(String table) throws SQLException {
    application.execute(List.of("VACUUM ANALYZE " + table));
  }

  long number(String sql) throws SQLException {
    return Long.parseLong(application.ask(sql));
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
      Report.print(setting, application.ask("SELECT current_setting('" + setting + "')"));
    }
    Report.print("cores", Runtime.getRuntime().availableProcessors());
  }
}
