package org.recourse.wallet.internal;

import static org.recourse.platform.SqlTimes.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.PersonId;
import org.recourse.kernel.CurrencyCode;
import org.recourse.kernel.Money;
import org.recourse.wallet.FundingSourceId;
import org.recourse.wallet.Party;
import org.recourse.wallet.Payment;
import org.recourse.wallet.PaymentId;
import org.recourse.wallet.PaymentState;
import org.recourse.wallet.PaymentType;
import org.recourse.wallet.WalletId;

/** Reads a payment from its row. */
final class PaymentRow {
  static final String COLUMNS =
      """
      id, idempotency, fingerprint, type, state, amount_minor, currency, payer_id, payer_wallet_id,
      payer_name, payer_handle, payer_balance_after_minor, payee_id, payee_wallet_id, payee_name,
      payee_handle, payee_balance_after_minor, note, funding_source_id, decline_code, decline_minor,
      decline_limit, failure_code, created_at, updated_at, attempts
      """;

  private PaymentRow() {}

  static Payment payment(ResultSet row, int rowNo) throws SQLException {
    CurrencyCode currency = CurrencyCode.parse(row.getString("currency"));
    UUID source = uuid(row, "funding_source_id");
    return new Payment(
        new PaymentId(row.getObject("id", UUID.class)),
        PaymentType.of(row.getString("type")),
        PaymentState.of(row.getString("state")),
        new Money(row.getLong("amount_minor"), currency),
        party(row, "payer"),
        party(row, "payee"),
        row.getString("note"),
        source == null ? null : new FundingSourceId(source),
        DeclineColumns.read(
            row.getString("decline_code"),
            row.getLong("decline_minor"),
            row.getString("decline_limit")),
        row.getString("failure_code"),
        instant(row, "created_at"),
        instant(row, "updated_at"));
  }

  static Intent intent(ResultSet row, int rowNo) throws SQLException {
    return new Intent(
        payment(row, rowNo),
        row.getObject("idempotency", UUID.class),
        row.getObject("fingerprint", UUID.class));
  }

  private static Party party(ResultSet row, String side) throws SQLException {
    UUID person = uuid(row, side + "_id");
    UUID wallet = uuid(row, side + "_wallet_id");
    long balance = row.getLong(side + "_balance_after_minor");
    boolean moved = !row.wasNull();
    return new Party(
        person == null ? null : new PersonId(person),
        wallet == null ? null : new WalletId(wallet),
        row.getString(side + "_name"),
        row.getString(side + "_handle"),
        moved ? balance : null);
  }

  private static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }
}
