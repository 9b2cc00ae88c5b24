package org.recourse.complaint;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.journal.Event;
import org.recourse.journal.LiveView;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells open pages that a case changed: its customer's, and everybody's at the desk. */
@Component
class CaseLive implements LiveView {
  private final JsonMapper json;

  CaseLive(JsonMapper json) {
    this.json = json;
  }

  @Override
  public @Nullable LiveUpdate show(Event event, UUID person) {
    return showDesk(event);
  }

  /** Only which one: what it holds is asked for, and then is checked and recorded. */
  @Override
  public @Nullable LiveUpdate showDesk(Event event) {
    return event.type().startsWith("complaint.case_")
        ? new LiveUpdate(
            "case", json.writeValueAsString(Map.of("case_id", event.subject())))
        : null;
  }
}
