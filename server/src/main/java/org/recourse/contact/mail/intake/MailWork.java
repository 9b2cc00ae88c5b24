package org.recourse.contact.mail.intake;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in what was stored, one mail after another, each in a transaction of its own. One that
 * fails three times is put aside for people to look at, and the rest goes on.
 */
@Component
class MailWork implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(MailWork.class);
  private static final int FAILURES_MAX = 3;
  private static final int FAULT_MAX = 300;
  private static final Duration POLL = Duration.ofSeconds(2);
  private static final Duration WAIT = Duration.ofSeconds(30);

  private final MailRows rows;
  private final TakingIn takingIn;
  private final TransactionTemplate transactions;
  private final Semaphore rung = new Semaphore(0);
  private volatile @Nullable Thread thread;

  MailWork(MailRows rows, TakingIn takingIn, TransactionTemplate transactions) {
    this.rows = rows;
    this.takingIn = takingIn;
    this.transactions = transactions;
  }

  void ringAfterCommit() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            rung.release();
          }
        });
  }

  @Override
  public void start() {
    Thread worker = Thread.ofPlatform().daemon().name("mail-work").unstarted(this::work);
    thread = worker;
    worker.start();
  }

  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    if (running != null) {
      rung.release();
      try {
        running.join(Duration.ofSeconds(10));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void work() {
    while (isRunning()) {
      try {
        if (!round() && rung.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
          rung.drainPermits();
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.warn("Stored mail could not be read; trying again", e);
        rung.drainPermits();
        pause();
      }
    }
  }

  private void pause() {
    try {
      rung.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Takes in one mail; false when none was due. */
  boolean round() {
    MailRows.@Nullable Waiting[] taken = new MailRows.Waiting[1];
    try {
      return transactions.execute(status -> {
        Optional<MailRows.Waiting> next = rows.next();
        next.ifPresent(waiting -> {
          taken[0] = waiting;
          takingIn.take(waiting);
        });
        return next.isPresent();
      });
    } catch (RuntimeException e) {
      MailRows.Waiting waiting = taken[0];
      if (waiting == null) {
        throw e;
      }
      failed(waiting, e);
      return true;
    }
  }

  private void failed(MailRows.Waiting waiting, RuntimeException e) {
    boolean counted = !(e instanceof TryLater);
    LOG.warn("{} was not taken in (failure {})", waiting.id(), waiting.attempts() + 1, e);
    transactions.executeWithoutResult(
        status -> rows.postpone(waiting.id(), fault(e), WAIT, counted, FAILURES_MAX));
  }

  private static String fault(RuntimeException e) {
    String text = e.getClass().getSimpleName() + ": " + e.getMessage();
    String line = text.replaceAll("\\p{Cntrl}", " ");
    return line.substring(0, Math.min(line.length(), FAULT_MAX));
  }
}
