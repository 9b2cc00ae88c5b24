package org.recourse.journal;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bean that says what a signed-in person's open page is told when an event is read. It must be
 * quick, one look-up by key at most: it runs on the thread that follows the journal for all open
 * pages, and only for those.
 */
public interface LiveView {
  /** What {@code person}, one of the event's people, is sent; null for nothing. */
  @Nullable LiveUpdate show(Event event, UUID person);

  /** What open pages of the desk are sent, whomever the event concerns; null for nothing. */
  default @Nullable DeskUpdate showDesk(Event event) {
    return null;
  }

  /**
   * For the desk.
   *
   * @param keptFrom whose pages are not sent it
   */
  record DeskUpdate(LiveUpdate update, Set<UUID> keptFrom) {}

  /** A server-sent event: its name and its data, a JSON object. */
  record LiveUpdate(String name, String dataJson) {}
}
