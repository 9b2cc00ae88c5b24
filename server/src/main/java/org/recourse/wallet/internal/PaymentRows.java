package org.recourse.wallet.internal;

import static org.recourse.platform.SqlTimes.instant;
import static org.recourse.platform.SqlTimes.sql;
import static org.recourse.platform.SqlTimes.sqlOrNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.wallet.Payment;
import org.recourse.wallet.PaymentId;
import org.recourse.wallet.PaymentStep;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of payments, one at a time. */
@Component
class PaymentRows {
  private static final String SELECT = "SELECT " + PaymentRow.COLUMNS + " FROM wallet.payment ";

  private final JdbcTemplate template;
  private final JdbcClient jdbc;

  PaymentRows(JdbcTemplate template) {
    this.template = template;
    this.jdbc = JdbcClient.create(template);
  }

  /** False when the key was taken. */
  boolean insert(Intent intent, @Nullable Instant dueAt) {
    ConnectionCallback<Integer> insert =
        connection -> PaymentInsert.insert(connection, List.of(intent), dueAt);
    return Integer.valueOf(1).equals(template.execute(insert));
  }

  Optional<Payment> find(PaymentId id) {
    return jdbc.sql(SELECT + "WHERE id = ?")
        .param(id.value())
        .query(PaymentRow::payment)
        .optional();
  }

  Optional<Intent> byKey(UUID idempotency) {
    return jdbc.sql(SELECT + "WHERE idempotency = ?")
        .param(idempotency)
        .query(PaymentRow::intent)
        .optional();
  }

  /**
   * Writes what a payment has become; false when it was settled before, then nothing changes.
   *
   * @param dueAt when to look after it again, null when it is settled
   */
  boolean update(Payment payment, @Nullable Instant dueAt) {
    return jdbc.sql(
                """
                UPDATE wallet.payment
                SET state = :state, decline_code = :decline_code, decline_minor = :decline_minor,
                  decline_limit = :decline_limit, failure_code = :failure_code,
                  updated_at = :updated_at, due_at = :due_at,
                  payer_balance_after_minor = :payer_balance,
                  payee_balance_after_minor = :payee_balance
                WHERE id = :id AND due_at IS NOT NULL
                """)
            .param("id", payment.id().value())
            .param("state", payment.state().code())
            .param("decline_code", payment.decline() == null ? null : payment.decline().code())
            .param("decline_minor", DeclineColumns.minor(payment.decline()))
            .param("decline_limit", DeclineColumns.limit(payment.decline()))
            .param("failure_code", payment.failureCode())
            .param("updated_at", sql(payment.updatedAt()))
            .param("due_at", sqlOrNull(dueAt))
            .param("payer_balance", payment.payer().balanceAfterMinor())
            .param("payee_balance", payment.payee().balanceAfterMinor())
            .update()
        == 1;
  }

  void addStep(PaymentId id, PaymentStep step) {
    jdbc.sql(
            """
            INSERT INTO wallet.payment_step (payment_id, no, step, at, detail)
            SELECT :id, coalesce(max(no), 0) + 1, :step, :at, :detail
            FROM wallet.payment_step
            WHERE payment_id = :id
            """)
        .param("id", id.value())
        .param("step", step.step())
        .param("at", sql(step.at()))
        .param("detail", step.detail())
        .update();
  }

  List<PaymentStep> steps(PaymentId id) {
    return jdbc.sql(
            """
            SELECT step, at, detail FROM wallet.payment_step WHERE payment_id = ? ORDER BY no
            """)
        .param(id.value())
        .query((row, no) -> new PaymentStep(row.getString(1), instant(row, "at"), row.getString(3)))
        .list();
  }
}
