package org.recourse.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The ordered log of what happened. An event becomes readable shortly (usually within 0.1 s) after
 * the transaction that wrote it commits, at a position that never changes.
 */
public interface Journal {
  /** Writes events in the current Spring transaction; without one it throws. */
  void append(List<NewEvent> events);

  /** Writes events with one statement in the transaction of this connection, not committing it. */
  void append(Connection connection, List<NewEvent> events) throws SQLException;

  /**
   * Events after a position, oldest first.
   *
   * @param position 0 for the first ones
   * @param limit at most this many, 1 to 10,000
   */
  List<Event> after(long position, int limit);

  /** The position of the newest readable event; 0 when there is none. */
  long newest();

  /**
   * Gives this node's consumer everything that becomes readable from now on, in order, on one
   * thread all tails share: for what is shown live, not for what must not be missed. A consumer
   * that throws is skipped for those events.
   */
  default Tail tail(Consumer<List<Event>> consumer) {
    return tail(Set.of(), consumer);
  }

  /** As {@link #tail(Consumer)}, of some areas alone; see {@link JournalReader#areas}. */
  Tail tail(Set<String> areas, Consumer<List<Event>> consumer);

  /** Ends a tail. */
  interface Tail extends AutoCloseable {
    @Override
    void close();
  }
}
