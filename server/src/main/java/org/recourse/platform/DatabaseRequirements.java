package org.recourse.platform;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a database must promise before money is entrusted to it; anything less refuses the start.
 */
final class DatabaseRequirements {
  private static final int VERSION_MIN = 150_000;

  private DatabaseRequirements() {}

  static void check(DataSource database) {
    JdbcClient jdbc = JdbcClient.create(database);
    int version;
    try {
      version = Integer.parseInt(show(jdbc, "server_version_num"));
    } catch (DataAccessException e) {
      throw new StartRefused(
          "Expected to reach PostgreSQL, but: " + e.getMostSpecificCause().getMessage(),
          "Check SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD, and that the server is up.");
    }
    if (version < VERSION_MIN) {
      throw new StartRefused(
          "Expected PostgreSQL 15 or newer, but it is " + show(jdbc, "server_version") + ".",
          "Upgrade PostgreSQL, or name another one in SPRING_DATASOURCE_URL.");
    }
    for (String setting : List.of("fsync", "full_page_writes")) {
      refuseOff(setting, show(jdbc, setting));
    }
    refuseOff("synchronous_commit", show(jdbc, "synchronous_commit"));
    if (!show(jdbc, "server_encoding").equals("UTF8")) {
      throw new StartRefused(
          "Expected a database in UTF8, but it is in " + show(jdbc, "server_encoding") + ".",
          "Create it with ENCODING 'UTF8'.");
    }
  }

  private static void refuseOff(String setting, String value) {
    if (value.equals("off")) {
      throw new StartRefused(
          "Expected "
              + setting
              + " to be on, but it is off: an acknowledged payment could be lost.",
          "Set " + setting + " = on in PostgreSQL and reload it.");
    }
  }

  private static String show(JdbcClient jdbc, String setting) {
    return jdbc.sql("SELECT current_setting(:setting)")
        .param("setting", setting)
        .query(String.class)
        .single();
  }
}
