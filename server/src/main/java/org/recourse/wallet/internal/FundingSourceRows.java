package org.recourse.wallet.internal;

import static org.recourse.platform.SqlTimes.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.recourse.wallet.FundingSource;
import org.recourse.wallet.FundingSourceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of funding sources. */
@Component
class FundingSourceRows {
  private static final String SELECT =
      """
      SELECT id, person_id, bank_name, account_number, holder
      FROM wallet.funding_source
      WHERE person_id = :person AND state = 'active'
      """;

  private final JdbcClient jdbc;

  FundingSourceRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A source with the number that is shown to nobody. */
  record Row(FundingSource view, String accountNumber) {
    @Override
    public String toString() {
      return view.toString();
    }
  }

  Row active(PersonId person, FundingSourceId id) {
    return jdbc.sql(SELECT + " AND id = :id")
        .param("person", person.value())
        .param("id", id.value())
        .query(FundingSourceRows::row)
        .optional()
        .orElseThrow(FundingSourceRows::unknown);
  }

  List<FundingSource> of(PersonId person) {
    return jdbc.sql(SELECT + " ORDER BY id")
        .param("person", person.value())
        .query((row, no) -> row(row, no).view())
        .list();
  }

  Optional<FundingSource> byNumber(PersonId person, String accountNumber) {
    return jdbc.sql(SELECT + " AND account_number = :number")
        .param("person", person.value())
        .param("number", accountNumber)
        .query(FundingSourceRows::row)
        .optional()
        .map(Row::view);
  }

  /** False when the person has linked this account already. */
  boolean insert(FundingSource source, String accountNumber, Instant at) {
    return jdbc.sql(
                """
                INSERT INTO wallet.funding_source
                  (id, person_id, bank_name, account_number, holder, state, created_at)
                VALUES (:id, :person, :bank_name, :number, :holder, 'active', :at)
                ON CONFLICT (person_id, account_number) WHERE state = 'active' DO NOTHING
                """)
            .param("id", source.id().value())
            .param("person", source.person().value())
            .param("bank_name", source.bankName())
            .param("number", accountNumber)
            .param("holder", source.holder())
            .param("at", sql(at))
            .update()
        == 1;
  }

  boolean remove(PersonId person, FundingSourceId id) {
    return jdbc.sql(
                """
                UPDATE wallet.funding_source SET state = 'removed'
                WHERE id = :id AND person_id = :person AND state = 'active'
                """)
            .param("id", id.value())
            .param("person", person.value())
            .update()
        == 1;
  }

  static Problem unknown() {
    return Problem.of(
        ProblemCode.NOT_FOUND,
        "Expected the id of a funding source of yours, but there is none. "
            + "List yours at GET /funding-sources.");
  }

  private static Row row(ResultSet row, int rowNo) throws SQLException {
    String number = row.getString("account_number");
    return new Row(
        new FundingSource(
            new FundingSourceId(row.getObject("id", UUID.class)),
            new PersonId(row.getObject("person_id", UUID.class)),
            row.getString("bank_name"),
            masked(number),
            row.getString("holder")),
        number);
  }

  static String masked(String number) {
    return "****" + number.substring(number.length() - 4);
  }
}
