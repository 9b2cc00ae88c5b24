package org.recourse.platform;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application's own role: no superuser, owner of its database and of nothing else. */
final class DatabaseRole {
  private DatabaseRole() {}

  /**
   * Makes the role and its database of the same name, or renews the role's password.
   *
   * @param password hexadecimal, since a role's password cannot be a parameter
   */
  static void create(DataSource superuser, String name, String password) {
    JdbcClient jdbc = JdbcClient.create(superuser);
    boolean known = exists(jdbc, "SELECT 1 FROM pg_roles WHERE rolname = :name", name);
    jdbc.sql("%s ROLE %s LOGIN PASSWORD '%s'".formatted(known ? "ALTER" : "CREATE", name, password))
        .update();
    if (!exists(jdbc, "SELECT 1 FROM pg_database WHERE datname = :name", name)) {
      jdbc.sql("CREATE DATABASE %s OWNER %s".formatted(name, name)).update();
    }
  }

  private static boolean exists(JdbcClient jdbc, String sql, String name) {
    return jdbc.sql(sql).param("name", name).query(Integer.class).optional().isPresent();
  }
}
