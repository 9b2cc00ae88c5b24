package org.recourse.wallet.internal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.PersonId;
import org.recourse.kernel.CurrencyCode;
import org.recourse.kernel.Cursor;
import org.recourse.kernel.Page;
import org.recourse.wallet.Payment;
import org.recourse.wallet.TransactionFilter;
import org.recourse.wallet.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

@Service
class TransactionLists implements Transactions {
  /** Ten years: more months than anyone looks at, so that a list of sums has an end. */
  private static final int MONTHS_MAX = 120;

  private final JdbcClient jdbc;

  TransactionLists(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Page<Payment> page(
      PersonId person, TransactionFilter filter, int limit, @Nullable String cursor) {
    TransactionSql sql = new TransactionSql(person, filter);
    UUID last = Cursor.uuid(cursor);
    if (last != null) {
      sql.after(last);
    }
    List<Payment> rows =
        jdbc.sql(
                "SELECT %s FROM (%s) AS payments ORDER BY id DESC LIMIT :rows"
                    .formatted(
                        PaymentRow.COLUMNS,
                        branches(sql, PaymentRow.COLUMNS, "ORDER BY id DESC LIMIT :rows")))
            .params(sql.parameters())
            .param("rows", limit + 1)
            .query(PaymentRow::payment)
            .list();
    return Page.of(rows, limit, payment -> Cursor.of(payment.id().value()));
  }

  @Override
  public List<MonthSum> monthSums(PersonId person, TransactionFilter filter) {
    TransactionSql sql = new TransactionSql(person, filter);
    String columns =
        "created_at, currency, state, amount_minor, coalesce(payer_id = :person, false) AS paid";
    return jdbc.sql(
            """
            SELECT to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month, currency,
              coalesce(sum(amount_minor) FILTER (WHERE NOT paid), 0) AS came_in,
              coalesce(sum(amount_minor) FILTER (WHERE paid), 0) AS went_out
            FROM (%s) AS payments
            WHERE state = 'succeeded'
            GROUP BY month, currency
            ORDER BY month DESC, currency
            LIMIT :months
            """
                .formatted(branches(sql, columns, "")))
        .params(sql.parameters())
        .param("months", MONTHS_MAX)
        .query((row, no) ->
            new MonthSum(
                row.getString("month"),
                CurrencyCode.parse(row.getString("currency")),
                row.getLong("came_in"),
                row.getLong("went_out")))
        .list();
  }

  private static String branches(TransactionSql sql, String columns, String tail) {
    String select = "(SELECT " + columns + " FROM wallet.payment ";
    return Stream.of(
            sql.paid() ? select + sql.paidWhere() + " " + tail + ")" : "",
            sql.received() ? select + sql.receivedWhere() + " " + tail + ")" : "")
        .filter(branch -> !branch.isEmpty())
        .collect(Collectors.joining(" UNION ALL "));
  }
}
