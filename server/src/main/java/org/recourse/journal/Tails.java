package org.recourse.journal;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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

  private final List<Follower> followers = new CopyOnWriteArrayList<>();
  private final EventRows rows;
  private final Bell bell;
  private long position = NOWHERE;

  Tails(EventRows rows, Bells bells) {
    super("journal-tail");
    this.rows = rows;
    this.bell = bells.add(Set.of());
  }

  private record Follower(Set<String> areas, Consumer<List<Event>> consumer) {}

  synchronized Journal.Tail add(Set<String> areas, Consumer<List<Event>> consumer) {
    if (followers.isEmpty()) {
      position = rows.newest();
    }
    Follower follower = new Follower(areas, consumer);
    followers.add(follower);
    return () -> remove(follower);
  }

  private synchronized void remove(Follower follower) {
    followers.remove(follower);
  }

  /** What anybody follows; nothing where somebody follows all. */
  private Set<String> areas() {
    return followers.stream().anyMatch(one -> one.areas().isEmpty())
        ? Set.of()
        : followers.stream().flatMap(one -> one.areas().stream()).collect(Collectors.toSet());
  }

  @Override
  void step() throws InterruptedException {
    if (!follow()) {
      bell.await(POLL_EVERY);
    }
  }

  /** Whether there may be more at once. */
  private synchronized boolean follow() {
    if (followers.isEmpty()) {
      return false;
    }
    long newest = rows.newest();
    if (newest <= position) {
      return false;
    }
    List<Event> events = rows.between(position, newest, areas(), EVENTS_MAX);
    boolean more = events.size() == EVENTS_MAX;
    position = more ? events.getLast().position() : newest;
    for (Follower follower : events.isEmpty() ? List.<Follower>of() : followers) {
      try {
        follower.consumer().accept(events);
      } catch (RuntimeException e) {
        LOG.warn("A live consumer failed; it misses events up to {}", position, e);
      }
    }
    return more;
  }
}
