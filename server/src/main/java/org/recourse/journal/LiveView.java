package org.recourse.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bean that says what a signed-in person's open page is told when an event is read. It must be
 * quick and ask nobody: it runs on the thread that follows the journal for all open pages.
 */
public interface LiveView {
  /** What {@code person}, one of the event's people, is sent; null for nothing. */
  @Nullable LiveUpdate show(Event event, UUID person);

  /** A server-sent event: its name and its data, a JSON object. */
  record LiveUpdate(String name, String dataJson) {}
}
