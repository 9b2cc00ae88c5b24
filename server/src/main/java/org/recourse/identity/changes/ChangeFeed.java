package org.recourse.identity.changes;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Sweepable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells every node what to forget: four times a second each reads the changes of transactions its
 * last reading had not seen committed. It holds a connection of its own, so that a busy pool cannot
 * delay a revocation. After a fault or a pause that may have missed something, everything is
 * forgotten.
 */
@Component
public class ChangeFeed implements SmartLifecycle, Sweepable {
  private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);
  private static final Duration PERIOD = Duration.ofMillis(250);
  private static final Duration PAUSE_MAX = Duration.ofMinutes(1);

  /** A memory older than this must not be trusted: revocations hold within a second. */
  private static final long AGE_MAX_NANOS = TimeUnit.MILLISECONDS.toNanos(900);

  private final DataSource database;
  private final JdbcClient jdbc;
  private final List<ChangeListener> listeners = new CopyOnWriteArrayList<>();
  private final AtomicLong epoch = new AtomicLong();
  private volatile long readAtNanos = System.nanoTime() - PAUSE_MAX.toNanos();
  private volatile @Nullable Thread thread;
  private @Nullable String seen;

  ChangeFeed(DataSource database, JdbcClient jdbc) {
    this.database = database;
    this.jdbc = jdbc;
  }

  public void listen(ChangeListener listener) {
    listeners.add(listener);
  }

  /** Writes changes in the current transaction; this node forgets right after it commits. */
  public void announce(List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    Changes.write(jdbc, changes);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            forget(changes);
          }
        });
  }

  /** Counts the readings that found something; see {@link Memory}. */
  public long epoch() {
    return epoch.get();
  }

  /** Whether this node's memory may be trusted. */
  public boolean isFresh() {
    return System.nanoTime() - readAtNanos < AGE_MAX_NANOS;
  }

  @Override
  public void start() {
    Thread reader = Thread.ofPlatform().name("identity-changes").daemon().unstarted(this::follow);
    thread = reader;
    reader.start();
  }

  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    if (running != null) {
      LockSupport.unpark(running);
      try {
        running.join(Duration.ofSeconds(5));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  /** Requests are answered before this stops and after it started. */
  @Override
  public int getPhase() {
    return 0;
  }

  private void follow() {
    while (isRunning()) {
      try (Connection connection = database.getConnection()) {
        connection.setNetworkTimeout(Runnable::run, 5_000);
        JdbcClient own = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        while (isRunning()) {
          read(own);
          LockSupport.parkNanos(PERIOD.toNanos());
        }
        connection.setNetworkTimeout(Runnable::run, 0);
      } catch (SQLException | RuntimeException e) {
        if (seen != null) {
          LOG.warn("The changes could not be read; until they can, the database is asked", e);
        }
        seen = null;
        LockSupport.parkNanos(PERIOD.toNanos());
      }
    }
  }

  private void read(JdbcClient own) {
    long begun = System.nanoTime();
    String before = seen;
    if (before == null || begun - readAtNanos > PAUSE_MAX.toNanos()) {
      seen = Changes.snapshot(own);
      forgetAll();
    } else {
      Changes.Reading reading = Changes.after(own, before);
      seen = reading.snapshot();
      if (reading.changes().size() > Changes.MAX) {
        forgetAll();
      } else if (!reading.changes().isEmpty()) {
        forget(reading.changes());
      }
    }
    readAtNanos = begun;
  }

  private void forget(List<Change> changes) {
    epoch.incrementAndGet();
    for (ChangeListener listener : listeners) {
      changes.forEach(listener::forget);
    }
  }

  private void forgetAll() {
    epoch.incrementAndGet();
    listeners.forEach(ChangeListener::forgetAll);
  }

  /** Deletes what every node has read. */
  @Override
  public void sweep() {
    Changes.sweep(jdbc);
  }
}
