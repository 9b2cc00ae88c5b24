package org.recourse.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.Driver;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database over TCP and a role to use it with. */
record Endpoint(String host, String port, String database, String user, String password) {

  static Endpoint of(String jdbcUrl, String user, String password) {
    Properties parts = Objects.requireNonNull(Driver.parseURL(jdbcUrl, new Properties()), jdbcUrl);
    return new Endpoint(
        parts.getProperty("PGHOST"),
        parts.getProperty("PGPORT"),
        parts.getProperty("PGDBNAME"),
        user.isEmpty() ? parts.getProperty("user", "postgres") : user,
        password.isEmpty() ? parts.getProperty("password", "") : password);
  }

  Endpoint as(String otherUser, String otherPassword) {
    return new Endpoint(host, port, database, otherUser, otherPassword);
  }

  String jdbcUrl() {
    return "jdbc:postgresql://" + host + ":" + port + "/" + database;
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(jdbcUrl(), user, password);
  }

  DataSource dataSource() {
    return new DriverManagerDataSource(jdbcUrl(), user, password);
  }

  void execute(List<String> statements) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  String ask(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.next() ? String.valueOf(rows.getString(1)) : "";
    }
  }

  /** How PostgreSQL's own programs are told. */
  Map<String, String> environment() {
    return Map.of(
        "PGHOST", host,
        "PGPORT", port,
        "PGDATABASE", database,
        "PGUSER", user,
        "PGPASSWORD", password);
  }
}
