package org.recourse.journal;

import java.util.List;
import java.util.Set;

/**
 * A bean that follows the journal. Each reader has a durable cursor that moves in the transaction
 * {@link #read} runs in, so what it writes through that transaction happens exactly once; anything
 * else it does may happen again after a crash and must bear that. One node reads at a time.
 */
public interface JournalReader {
  /** Names the cursor; never changes once events were read under it. */
  String name();

  /**
   * Takes the next events, in order and without a gap. If it throws, the same events come again
   * after a growing pause.
   *
   * @param events at least one, at most {@link #batchMax}
   */
  void read(List<Event> events);

  /**
   * The areas it reads, as the first word of an event's type: {@code complaint}. Others are passed
   * over where they lie, which costs much less. None means all.
   */
  default Set<String> areas() {
    return Set.of();
  }

  /** The most events one call gets. */
  default int batchMax() {
    return 500;
  }
}
