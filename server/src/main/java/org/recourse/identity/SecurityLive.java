package org.recourse.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.journal.Event;
import org.recourse.journal.LiveView;
import org.springframework.stereotype.Component;

/** Tells open pages that something about their person's security has changed. */
@Component
class SecurityLive implements LiveView {
  @Override
  public @Nullable LiveUpdate show(Event event, UUID person) {
    return event.type().startsWith("person.")
            || event.type().startsWith("session.")
            || event.type().startsWith("step_up.")
        ? new LiveUpdate("security", "{}")
        : null;
  }
}
