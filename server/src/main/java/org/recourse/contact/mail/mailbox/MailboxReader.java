package org.recourse.contact.mail.mailbox;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.recourse.contact.MailboxAccess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Reads a mailbox for as long as the node runs and has the turn. */
final class MailboxReader implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(MailboxReader.class);
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final Duration TOLD_MAX = Duration.ofSeconds(30);
  private static final Duration WAIT_FIRST = Duration.ofSeconds(1);
  private static final Duration WAIT_MAX = Duration.ofSeconds(60);

  private final MailboxAccess access;
  private final MailboxRows rows;
  private final Fetching fetching;
  private final UUID node = UUID.randomUUID();
  private final String name;
  private Duration wait = WAIT_FIRST; // grows with each failure in a row
  private volatile CountDownLatch stopped = new CountDownLatch(0);
  private volatile @Nullable Thread thread;

  MailboxReader(MailboxAccess access, MailboxRows rows, Fetching fetching) {
    this.access = access;
    this.rows = rows;
    this.fetching = fetching;
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
    while (isRunning()) {
      try {
        if (hasTurn()) {
          read();
          rows.release(name, node);
        }
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

  private boolean hasTurn() {
    return rows.lease(name, node, LEASE);
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
      while (isRunning() && hasTurn()) {
        boolean took = fetching.take(name, folder, this::hasTurn);
        wait = WAIT_FIRST;
        if (!took) {
          folder.await(TOLD_MAX, stopped);
        }
      }
    }
  }
}
