package org.recourse.identity.freezes;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.recourse.identity.People;
import org.recourse.identity.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lifts what ends by itself: signed-out freezes nobody confirmed, and those by law that have an
 * end. Every node may do it; each asks again under the person's lock.
 */
@Component
class Endings {
  private static final Logger LOG = LoggerFactory.getLogger(Endings.class);
  private static final int AT_ONCE = 100;

  private final FreezeRows rows;
  private final People people;
  private final Lifting lifting;
  private final TransactionOperations transaction;
  private final Clock clock;

  Endings(
      FreezeRows rows,
      People people,
      Lifting lifting,
      TransactionOperations transaction,
      Clock clock) {
    this.rows = rows;
    this.people = people;
    this.lifting = lifting;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = 15, initialDelay = 15, timeUnit = TimeUnit.SECONDS)
  void liftDue() {
    try {
      rows.due(AT_ONCE).forEach(this::lift);
    } catch (DataAccessException e) {
      LOG.warn("Ending freezes failed; it is tried again in a quarter of a minute", e);
    }
  }

  private void lift(PersonId person) {
    Instant now = clock.instant();
    transaction.executeWithoutResult(status ->
        lifting.lift(
            people.find(person).orElseThrow(),
            freeze -> freeze.endsAt() != null && !freeze.endsAt().isAfter(now),
            new Lifting.Lift(LiftedBy.TIME, By.NOBODY_KNOWN, Map.of())));
  }
}
