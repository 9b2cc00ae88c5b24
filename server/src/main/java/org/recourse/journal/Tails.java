package org.recourse.journal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Follows the end of the journal for this node's live consumers. While there are none nothing is
 * read; the next one starts with what becomes readable after it came.
 */
@Component
class Tails extends LoopBean {
  private static final Logger LOG = LoggerFactory.getLogger(Tails.class);
  private static final Duration POLL_EVERY = Duration.ofSeconds(1);
  private static final int EVENTS_MAX = 1_000;
  private static final long NOWHERE = -1;

  private final List<Consumer<List<Event>>> consumers = new CopyOnWriteArrayList<>();
  private final EventRows rows;
  private final Bell bell;
  private long position = NOWHERE;

  Tails(EventRows rows, Bells bells) {
    super("journal-tail");
    this.rows = rows;
    this.bell = bells.add();
  }

  synchronized Journal.Tail add(Consumer<List<Event>> consumer) {
    if (consumers.isEmpty()) {
      position = rows.newest();
    }
    consumers.add(consumer);
    return () -> remove(consumer);
  }

  private synchronized void remove(Consumer<List<Event>> consumer) {
    consumers.remove(consumer);
  }

  @Override
  void step() throws InterruptedException {
    if (!follow()) {
      bell.await(POLL_EVERY);
    }
  }

  /** Whether there may be more at once. */
  private synchronized boolean follow() {
    if (consumers.isEmpty()) {
      return false;
    }
    List<Event> events = rows.after(position, EVENTS_MAX);
    if (events.isEmpty()) {
      return false;
    }
    position = events.getLast().position();
    for (Consumer<List<Event>> consumer : consumers) {
      try {
        consumer.accept(events);
      } catch (RuntimeException e) {
        LOG.warn("A live consumer failed; it misses events up to {}", position, e);
      }
    }
    return events.size() == EVENTS_MAX;
  }
}
