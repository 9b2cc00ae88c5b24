package org.recourse.contact.mail.intake;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recourse.platform.Doorbell;
import org.recourse.platform.RoundWorker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in what was stored, one mail after another, each in a transaction of its own. One that
 * fails three times is put aside for people to look at, and the rest goes on.
 */
@Component
class MailWork extends RoundWorker {
  private static final Logger LOG = LoggerFactory.getLogger(MailWork.class);
  private static final int FAILURES_MAX = 3;
  private static final int FAULT_MAX = 300;
  private static final Duration POLL = Duration.ofSeconds(2);
  private static final Duration WAIT = Duration.ofSeconds(30);

  private final MailRows rows;
  private final TakingIn takingIn;
  private final TransactionTemplate transactions;

  MailWork(MailRows rows, TakingIn takingIn, TransactionTemplate transactions) {
    super("mail-work", new Doorbell(), POLL, 1);
    this.rows = rows;
    this.takingIn = takingIn;
    this.transactions = transactions;
  }

  /** Takes in one mail; 0 when none was due. */
  @Override
  protected int round() {
    MailRows.@Nullable Waiting[] taken = new MailRows.Waiting[1];
    try {
      return Objects.requireNonNull(
          transactions.execute(status -> {
            Optional<MailRows.Waiting> next = rows.next();
            next.ifPresent(waiting -> {
              taken[0] = waiting;
              takingIn.take(waiting);
            });
            return next.isPresent() ? 1 : 0;
          }));
    } catch (RuntimeException | StackOverflowError e) {
      MailRows.Waiting waiting = taken[0];
      if (waiting == null) {
        throw e;
      }
      failed(waiting, e);
      return 1;
    }
  }

  private void failed(MailRows.Waiting waiting, Throwable e) {
    boolean counted = !(e instanceof TryLater);
    LOG.warn("{} was not taken in (failure {})", waiting.id(), waiting.attempts() + 1, e);
    transactions.executeWithoutResult(
        status -> rows.postpone(waiting.id(), fault(e), WAIT, counted, FAILURES_MAX));
  }

  private static String fault(Throwable e) {
    String text = e.getClass().getSimpleName() + ": " + e.getMessage();
    String line = text.replaceAll("\\p{Cntrl}", " ");
    return line.substring(0, Math.min(line.length(), FAULT_MAX));
  }
}
