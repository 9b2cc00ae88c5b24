package org.recourse.contact.mail.mailbox;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.recourse.contact.MailboxAccess;
import org.recourse.contact.mail.intake.MailStore;
import org.recourse.contact.mail.mailbox.MailboxRows.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads a mailbox for as long as the node runs and has the turn. Each mail is kept in the
 * transaction that moves the place, so none is skipped and none is kept twice.
 */
final class MailboxReader implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(MailboxReader.class);
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final Duration TOLD_MAX = Duration.ofSeconds(30);
  private static final Duration WAIT_FIRST = Duration.ofSeconds(1);
  private static final Duration WAIT_MAX = Duration.ofSeconds(60);

  private final MailboxAccess access;
  private final MailboxRows rows;
  private final MailStore store;
  private final TransactionTemplate transactions;
  private final java.time.Clock clock;
  private final UUID node = UUID.randomUUID();
  private final String name;
  private volatile CountDownLatch stopped = new CountDownLatch(0);
  private volatile @Nullable Thread thread;

  MailboxReader(
      MailboxAccess access,
      MailboxRows rows,
      MailStore store,
      TransactionTemplate transactions,
      java.time.Clock clock) {
    this.access = access;
    this.rows = rows;
    this.store = store;
    this.transactions = transactions;
    this.clock = clock;
    this.name = access.user() + "/" + access.folder();
  }

  @Override
  public void start() {
    stopped = new CountDownLatch(1);
    Thread reader = Thread.ofPlatform().daemon().name("mailbox").unstarted(this::work);
    thread = reader;
    reader.start();
  }

  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    stopped.countDown();
    if (running != null) {
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
    Duration wait = WAIT_FIRST;
    while (isRunning()) {
      try {
        if (rows.lease(name, node, LEASE)) {
          read();
          rows.release(name, node);
        }
        wait = WAIT_FIRST;
      } catch (MessagingException | IOException | RuntimeException e) {
        if (isRunning()) {
          LOG.warn("The mailbox {} could not be read; again in {}", access, wait, e);
        }
        wait = wait.multipliedBy(2).compareTo(WAIT_MAX) < 0 ? wait.multipliedBy(2) : WAIT_MAX;
      } catch (InterruptedException e) {
        return;
      }
      pause(wait);
    }
  }

  private void pause(Duration wait) {
    try {
      if (stopped.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.debug("The mailbox {} is no longer read here", access);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void read() throws MessagingException, IOException, InterruptedException {
    try (ImapFolder folder = ImapFolder.open(access)) {
      while (isRunning() && rows.lease(name, node, LEASE)) {
        if (!take(folder)) {
          folder.await(TOLD_MAX, stopped);
        }
      }
    }
  }

  /** Keeps what is new; false when nothing was. */
  private boolean take(ImapFolder folder) throws MessagingException, IOException {
    Place place = rows.place(name);
    long validity = folder.validity();
    // Under another validity all numbers are new; what is known is known by its identity.
    Place from = place.validity() == validity ? place : new Place(validity, 0);
    List<ImapFolder.Lying> lying = folder.after(from.uid());
    for (ImapFolder.Lying one : lying) {
      if (!rows.lease(name, node, LEASE)) {
        return false;
      }
      byte[] raw = one.raw();
      Instant received = received(one.message().getReceivedDate());
      transactions.executeWithoutResult(status -> {
        store.keep(name, raw, received);
        rows.move(name, new Place(validity, one.uid()));
      });
    }
    return !lying.isEmpty();
  }

  private Instant received(@Nullable Date date) {
    Instant now = clock.instant();
    return date == null || date.toInstant().isAfter(now) ? now : date.toInstant();
  }
}
