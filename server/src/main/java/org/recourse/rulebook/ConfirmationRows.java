package org.recourse.rulebook;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.instantOrNull;
import static org.recourse.platform.SqlTimes.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Confirmations in SQL. Rows are added, never changed. */
@Component
class ConfirmationRows implements Confirmations {
  private static final String COLUMNS =
      """
      pack, version, entry, law_ref, source_url, quote, read_on, figures, since, proposed_by,
      approved_by, approval
      """;

  private final JdbcClient jdbc;

  ConfirmationRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Differs when there are other confirmations than before. */
  record Stamp(long count, @Nullable Instant latest) {
    static final Stamp NONE = new Stamp(0, null);
  }

  Stamp stamp() {
    return jdbc.sql("SELECT count(*) AS count, max(since) AS latest FROM rulebook.confirmation")
        .query((row, no) -> new Stamp(row.getLong("count"), instantOrNull(row, "latest")))
        .single();
  }

  /** In the order they were made. */
  List<Made> all() {
    return jdbc.sql("SELECT " + COLUMNS + " FROM rulebook.confirmation ORDER BY pack, version")
        .query(ConfirmationRows::made)
        .list();
  }

  @Override
  public List<Made> newest() {
    return jdbc.sql(
            "SELECT DISTINCT ON (pack, entry) "
                + COLUMNS
                + " FROM rulebook.confirmation ORDER BY pack, entry, version DESC")
        .query(ConfirmationRows::made)
        .list();
  }

  @Override
  public void add(Made made) {
    Confirmation what = made.what();
    int added =
        jdbc.sql(
                """
                INSERT INTO rulebook.confirmation
                  (pack, version, entry, law_ref, source_url, quote, read_on, figures, since,
                  proposed_by, approved_by, approval)
                VALUES (:pack, :version, :entry, :law_ref, :source_url, :quote, :read_on,
                  :figures::json, :since, :proposed_by, :approved_by, :approval)
                ON CONFLICT DO NOTHING
                """)
            .param("pack", what.pack())
            .param("version", made.version())
            .param("entry", what.entry())
            .param("law_ref", what.lawRef())
            .param("source_url", what.sourceUrl())
            .param("quote", what.quote())
            .param("read_on", what.readOn())
            .param("figures", RulebookJson.MAPPER.writeValueAsString(what.figures()))
            .param("since", sql(made.since()))
            .param("proposed_by", made.proposedBy())
            .param("approved_by", made.approvedBy())
            .param("approval", made.approval())
            .update();
    if (added == 0) {
      throw Problem.of(
          ProblemCode.VERSION_MOVED_ON,
          "Expected the newest version of the pack, but somebody confirmed something meanwhile. Try"
              + " again.");
    }
  }

  private static Made made(ResultSet row, int rowNo) throws SQLException {
    return new Made(
        new Confirmation(
            row.getString("pack"),
            row.getString("entry"),
            row.getString("law_ref"),
            row.getString("source_url"),
            row.getString("quote"),
            row.getObject("read_on", LocalDate.class),
            RulebookJson.MAPPER.readValue(row.getString("figures"), Confirmation.Figures.class)),
        row.getInt("version"),
        instant(row, "since"),
        row.getString("proposed_by"),
        row.getString("approved_by"),
        row.getString("approval"));
  }
}
