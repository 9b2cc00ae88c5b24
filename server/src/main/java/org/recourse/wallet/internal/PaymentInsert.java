package org.recourse.wallet.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.PersonId;
import org.recourse.wallet.Party;
import org.recourse.wallet.Payment;
import org.recourse.wallet.WalletId;

/** Writes payments: one statement, however many. */
final class PaymentInsert {
  // Times travel as microseconds: cheaper than text, and exact in both directions.
  private static final String INSERT =
      """
      INSERT INTO wallet.payment (id, idempotency, fingerprint, type, state, amount_minor, currency,
        payer_id, payer_wallet_id, payer_name, payer_handle, payer_balance_after_minor,
        payee_id, payee_wallet_id, payee_name, payee_handle, payee_balance_after_minor,
        note, funding_source_id, decline_code, decline_minor, decline_limit, failure_code,
        created_at, updated_at, due_at)
      SELECT id, idempotency, fingerprint, type, state, amount_minor, currency,
        payer_id, payer_wallet_id, payer_name, payer_handle, payer_balance_after_minor,
        payee_id, payee_wallet_id, payee_name, payee_handle, payee_balance_after_minor,
        note, funding_source_id, decline_code, decline_minor, decline_limit, failure_code,
        timestamptz 'epoch' + created_us * interval '1 microsecond',
        timestamptz 'epoch' + updated_us * interval '1 microsecond',
        timestamptz 'epoch' + due_us * interval '1 microsecond'
      FROM unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::bigint[], ?::text[],
          ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::bigint[],
          ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::bigint[],
          ?::text[], ?::uuid[], ?::text[], ?::bigint[], ?::text[], ?::text[],
          ?::bigint[], ?::bigint[], ?::bigint[])
        AS p (id, idempotency, fingerprint, type, state, amount_minor, currency,
          payer_id, payer_wallet_id, payer_name, payer_handle, payer_balance_after_minor,
          payee_id, payee_wallet_id, payee_name, payee_handle, payee_balance_after_minor,
          note, funding_source_id, decline_code, decline_minor, decline_limit, failure_code,
          created_us, updated_us, due_us)
      ON CONFLICT (idempotency) DO NOTHING
      """;

  private final Connection connection;
  private final PreparedStatement insert;
  private final List<Intent> intents;
  private int parameter;

  private PaymentInsert(Connection connection, PreparedStatement insert, List<Intent> intents) {
    this.connection = connection;
    this.insert = insert;
    this.intents = intents;
  }

  /**
   * How many were written; the others' keys were taken.
   *
   * @param dueAt when to look after those that are not final
   */
  static int insert(Connection connection, List<Intent> intents, @Nullable Instant dueAt)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      new PaymentInsert(connection, insert, intents).bind(dueAt);
      return insert.executeUpdate();
    }
  }

  private void bind(@Nullable Instant dueAt) throws SQLException {
    uuids(intent -> intent.payment().id().value());
    uuids(Intent::idempotency);
    uuids(Intent::fingerprint);
    texts(payment -> payment.type().code());
    texts(payment -> payment.state().code());
    longs(payment -> payment.amount().minor());
    texts(payment -> payment.amount().currency().name());
    party(Payment::payer);
    party(Payment::payee);
    texts(Payment::note);
    uuids(intent -> {
      var source = intent.payment().fundingSource();
      return source == null ? null : source.value();
    });
    texts(payment -> payment.decline() == null ? null : payment.decline().code());
    longs(payment -> DeclineColumns.minor(payment.decline()));
    texts(payment -> DeclineColumns.limit(payment.decline()));
    texts(Payment::failureCode);
    longs(payment -> micros(payment.createdAt()));
    longs(payment -> micros(payment.updatedAt()));
    longs(payment -> payment.state().isFinal() || dueAt == null ? null : micros(dueAt));
  }

  private void party(Function<Payment, Party> side) throws SQLException {
    uuids(intent -> {
      PersonId person = side.apply(intent.payment()).person();
      return person == null ? null : person.value();
    });
    uuids(intent -> {
      WalletId wallet = side.apply(intent.payment()).wallet();
      return wallet == null ? null : wallet.value();
    });
    texts(payment -> side.apply(payment).name());
    texts(payment -> side.apply(payment).handle());
    longs(payment -> side.apply(payment).balanceAfterMinor());
  }

  private void uuids(Function<Intent, @Nullable UUID> column) throws SQLException {
    @Nullable UUID[] values = new UUID[intents.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = column.apply(intents.get(i));
    }
    insert.setArray(++parameter, connection.createArrayOf("uuid", values));
  }

  private void texts(Function<Payment, @Nullable String> column) throws SQLException {
    @Nullable String[] values = new String[intents.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = column.apply(intents.get(i).payment());
    }
    insert.setArray(++parameter, connection.createArrayOf("text", values));
  }

  private void longs(Function<Payment, @Nullable Long> column) throws SQLException {
    @Nullable Long[] values = new Long[intents.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = column.apply(intents.get(i).payment());
    }
    insert.setArray(++parameter, connection.createArrayOf("bigint", values));
  }

  private static long micros(Instant at) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }
}
