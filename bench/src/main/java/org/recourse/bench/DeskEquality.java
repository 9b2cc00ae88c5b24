package org.recourse.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.recourse.complaint.search.SearchText;
import tools.jackson.databind.JsonNode;

/** Compares what the server finds, page by page, with reading the text of every case. */
final class DeskEquality {
  private static final int PAGES = 3;
  private static final int LIMIT = 100;

  private final DeskAgent agent;
  private final Endpoint database;

  DeskEquality(DeskAgent agent, Endpoint database) {
    this.agent = agent;
    this.database = database;
  }

  boolean holds(String query) throws IOException, SQLException {
    List<String> found = found(query);
    List<String> read = read(query);
    if (!found.equals(read)) {
      Report.progress("  '%s': found %s, but %s are there", query, found, read);
    }
    return found.equals(read);
  }

  private List<String> found(String query) throws IOException {
    String path =
        "/staff/cases?limit=" + LIMIT + "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    List<String> numbers = new ArrayList<>();
    JsonNode page = agent.get(path);
    for (int i = 1; ; i++) {
      page.path("data").forEach(row -> numbers.add(row.path("number").asString()));
      JsonNode cursor = page.path("next_cursor");
      if (i == PAGES || !cursor.isString()) {
        return numbers;
      }
      page = agent.get(path + "&cursor=" + cursor.asString());
    }
  }

  private List<String> read(String query) throws SQLException {
    List<String> terms = SearchText.terms(query);
    String sql =
        "SELECT number FROM complaint.search_text WHERE true"
            + " AND position(? IN text) > 0".repeat(terms.size())
            + " ORDER BY number DESC LIMIT "
            + PAGES * LIMIT;
    List<String> numbers = new ArrayList<>();
    try (Connection connection = database.connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < terms.size(); i++) {
        statement.setString(i + 1, terms.get(i));
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          numbers.add("C-" + rows.getLong(1));
        }
      }
    }
    return numbers;
  }
}
