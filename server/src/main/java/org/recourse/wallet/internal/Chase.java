package org.recourse.wallet.internal;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.recourse.wallet.Payment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks after payments that are not settled, on every node. Claiming one moves its due time on by a
 * lease, so no lock is held while a bank thinks, and a node that dies leaves it due again.
 */
@Component
class Chase {
  private static final Logger LOG = LoggerFactory.getLogger(Chase.class);
  private static final int CLAIMS_MAX = 32;

  /** Longer than asking the bank and posting can take. */
  private static final Duration LEASE = Duration.ofSeconds(30);

  private final JdbcClient jdbc;
  private final TopUpProgress topUps;
  private final Transfers transfers;
  private final Clock clock;

  Chase(JdbcClient jdbc, TopUpProgress topUps, Transfers transfers, Clock clock) {
    this.jdbc = jdbc;
    this.topUps = topUps;
    this.transfers = transfers;
    this.clock = clock;
  }

  private record Claim(Payment payment, int attempts) {}

  /** Looks after all that is due; returns how many payments that were. */
  @Scheduled(fixedDelayString = "${recourse.wallet.chase-every:PT1S}")
  public int run() {
    int looked = 0;
    List<Claim> claims;
    do {
      claims = claim();
      looked += claims.size();
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        claims.forEach(claim -> threads.execute(() -> lookAfter(claim)));
      }
    } while (claims.size() == CLAIMS_MAX);
    return looked;
  }

  private List<Claim> claim() {
    Instant now = clock.instant();
    return jdbc.sql(
            """
            UPDATE wallet.payment
            SET due_at = :lease, attempts = least(attempts + 1, 30000)
            WHERE id IN (
              SELECT id
              FROM wallet.payment
              WHERE due_at <= :now
              ORDER BY due_at
              LIMIT :claims
              FOR UPDATE SKIP LOCKED)
            RETURNING %s
            """
                .formatted(PaymentRow.COLUMNS))
        .param("lease", sql(now.plus(LEASE)))
        .param("now", sql(now))
        .param("claims", CLAIMS_MAX)
        .query((row, no) -> new Claim(PaymentRow.payment(row, no), row.getInt("attempts")))
        .list();
  }

  private void lookAfter(Claim claim) {
    Payment payment = claim.payment();
    try {
      switch (payment.type()) {
        case TRANSFER -> transfers.finish(payment);
        case TOP_UP -> topUps.apply(payment, claim.attempts(), topUps.ask(payment));
      }
    } catch (RuntimeException e) {
      LOG.warn("Payment {} could not be looked after; it is due again soon", payment.id(), e);
    }
  }
}
