package org.recourse.identity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.journal.Event;
import org.recourse.journal.LiveView;
import org.springframework.stereotype.Component;

/** Tells open pages that something about their person's security has changed. */
@Component
class SecurityLive implements LiveView {
  private static final List<String> SECURITY =
      List.of("person.", "session.", "device.", "step_up.");

  @Override
  public @Nullable LiveUpdate show(Event event, UUID person) {
    return SECURITY.stream().anyMatch(event.type()::startsWith)
        ? new LiveUpdate("security", "{}")
        : null;
  }
}
