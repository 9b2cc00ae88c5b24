package org.recourse.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.kernel.CurrencyCode;
import org.recourse.kernel.Money;
import org.recourse.ledger.Account;
import org.recourse.ledger.AccountFlag;
import org.recourse.ledger.AccountId;
import org.recourse.ledger.ResultCode;
import org.recourse.ledger.Transfer;
import org.recourse.ledger.TransferId;
import org.recourse.ledger.TransferType;

/** The columns of the three tables, and how a row becomes a value. */
final class Sql {
  static final String ACCOUNT =
      """
      id, currency, kind, debits_within_credits, credits_within_debits, debits_blocked,
      credits_blocked, debits_pending, debits_posted, credits_pending, credits_posted, entries
      """;
  static final String TRANSFER =
      """
      id, code, type, debit_account, credit_account, amount_minor, currency, kind, tag, hold,
      timeout_seconds, at, debit_entry_no, debit_posted_minor, credit_entry_no,
      credit_posted_minor, short_by_minor
      """;
  static final String HOLD =
      """
      id, debit_account, credit_account, amount_minor, currency, expires_at, state, ended_by,
      posted_minor
      """;

  private Sql() {}

  static Account account(ResultSet row) throws SQLException {
    Set<AccountFlag> flags = EnumSet.noneOf(AccountFlag.class);
    int column = 4;
    for (AccountFlag flag : AccountFlag.values()) {
      if (row.getBoolean(column++)) {
        flags.add(flag);
      }
    }
    return new Account(
        new AccountId(row.getLong(1)),
        CurrencyCode.valueOf(row.getString(2)),
        row.getInt(3),
        flags,
        row.getLong(8),
        row.getLong(9),
        row.getLong(10),
        row.getLong(11),
        row.getLong(12));
  }

  static Transfer transfer(ResultSet row) throws SQLException {
    return new Transfer(
        new TransferId(row.getObject(1, UUID.class)),
        ResultCode.ofNumber(row.getInt(2)),
        TransferType.ofNumber(row.getInt(3)),
        accountId(row, 4),
        accountId(row, 5),
        money(row, 6),
        row.getInt(8),
        row.getLong(9),
        transferId(row, 10),
        timeout(row),
        instant(row, 12),
        side(row, 13),
        side(row, 15),
        row.getLong(17));
  }

  static Held held(ResultSet row) throws SQLException {
    OffsetDateTime expiresAt = row.getObject(6, OffsetDateTime.class);
    int state = row.getInt(7);
    return new Held(
        new TransferId(row.getObject(1, UUID.class)),
        new AccountId(row.getLong(2)),
        new AccountId(row.getLong(3)),
        new Money(row.getLong(4), CurrencyCode.valueOf(row.getString(5))),
        expiresAt == null ? null : expiresAt.toInstant(),
        state == 1
            ? null
            : new Held.End(Held.Way.ofNumber(state), transferId(row, 8), row.getLong(9)));
  }

  static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static OffsetDateTime timestamp(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable AccountId accountId(ResultSet row, int column) throws SQLException {
    long id = row.getLong(column);
    return row.wasNull() ? null : new AccountId(id);
  }

  private static @Nullable TransferId transferId(ResultSet row, int column) throws SQLException {
    UUID id = row.getObject(column, UUID.class);
    return id == null ? null : new TransferId(id);
  }

  private static @Nullable Money money(ResultSet row, int column) throws SQLException {
    String currency = row.getString(column + 1);
    return currency == null ? null : new Money(row.getLong(column), CurrencyCode.valueOf(currency));
  }

  private static @Nullable Duration timeout(ResultSet row) throws SQLException {
    int seconds = row.getInt(11);
    return row.wasNull() ? null : Duration.ofSeconds(seconds);
  }

  private static Transfer.@Nullable Side side(ResultSet row, int column) throws SQLException {
    long entryNo = row.getLong(column);
    return row.wasNull() ? null : new Transfer.Side(entryNo, row.getLong(column + 1));
  }
}
