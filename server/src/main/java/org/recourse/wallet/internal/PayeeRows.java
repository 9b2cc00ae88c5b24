package org.recourse.wallet.internal;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.instantOrNull;
import static org.recourse.platform.SqlTimes.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.PersonId;
import org.recourse.wallet.KnownPayee;
import org.recourse.wallet.Party;
import org.recourse.wallet.PayeeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table of payees. Always read anew: only payments people make by hand and large ones of
 * programs ask, and trust taken back must count on every node at once.
 */
@Component
class PayeeRows {
  private static final String SELECT =
      """
      SELECT id, payee_id, name, handle, first_paid_at, trusted_at FROM wallet.payee
      """;

  private final JdbcClient jdbc;

  PayeeRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A row with whom it is about, whose name may have changed since. */
  record Row(PersonId payee, KnownPayee known) {}

  StepUpRule.Payee standing(PersonId person, PersonId payee) {
    return jdbc.sql(
            """
            SELECT trusted_at IS NOT NULL FROM wallet.payee
            WHERE person_id = :person AND payee_id = :payee
            """)
        .param("person", person.value())
        .param("payee", payee.value())
        .query(Boolean.class)
        .optional()
        .map(trusted -> trusted ? StepUpRule.Payee.TRUSTED : StepUpRule.Payee.KNOWN)
        .orElse(StepUpRule.Payee.NEW);
  }

  void remember(PersonId person, Party payee, Instant paidAt) {
    jdbc.sql(
            """
            INSERT INTO wallet.payee (id, person_id, payee_id, name, handle, first_paid_at)
            VALUES (:id, :person, :payee, :name, :handle, :paid)
            ON CONFLICT (person_id, payee_id) DO NOTHING
            """)
        .param("id", PayeeId.next().value())
        .param("person", person.value())
        .param("payee", Objects.requireNonNull(payee.person()).value())
        .param("name", payee.name())
        .param("handle", payee.handle())
        .param("paid", sql(paidAt))
        .update();
  }

  List<Row> list(PersonId person, @Nullable UUID before, int limit) {
    return jdbc.sql(
            SELECT
                + """
                WHERE person_id = :person AND (:before::uuid IS NULL OR id < :before)
                ORDER BY id DESC LIMIT :limit
                """)
        .param("person", person.value())
        .param("before", before)
        .param("limit", limit)
        .query(PayeeRows::row)
        .list();
  }

  Optional<Row> find(PersonId person, PayeeId id) {
    return read(person, id, "");
  }

  Optional<Row> lock(PersonId person, PayeeId id) {
    return read(person, id, " FOR UPDATE");
  }

  private Optional<Row> read(PersonId person, PayeeId id, String locking) {
    return jdbc.sql(SELECT + "WHERE id = :id AND person_id = :person" + locking)
        .param("id", id.value())
        .param("person", person.value())
        .query(PayeeRows::row)
        .optional();
  }

  void trust(PayeeId id, @Nullable Instant since) {
    jdbc.sql("UPDATE wallet.payee SET trusted_at = :since WHERE id = :id")
        .param("since", since == null ? null : sql(since))
        .param("id", id.value())
        .update();
  }

  void remove(PayeeId id) {
    jdbc.sql("DELETE FROM wallet.payee WHERE id = :id").param("id", id.value()).update();
  }

  private static Row row(ResultSet row, int rowNo) throws SQLException {
    return new Row(
        new PersonId(row.getObject("payee_id", UUID.class)),
        new KnownPayee(
            new PayeeId(row.getObject("id", UUID.class)),
            row.getString("name"),
            row.getString("handle"),
            instant(row, "first_paid_at"),
            instantOrNull(row, "trusted_at")));
  }
}
