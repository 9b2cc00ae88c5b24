package org.recourse.complaint.casework;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.journal.Event;
import org.recourse.journal.LiveView;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells open pages that a case has changed: the desk's all of it, its customer's what they may see,
 * so that neither a colleague's note nor what is said with others is felt outside; and each of
 * those others what is written to them.
 */
@Component
class CaseLive implements LiveView {
  private static final Set<String> SEEN_BY_CUSTOMER =
      Set.of("opened", "customer_wrote", "replied", "state_changed", "identified", "absorbed");

  private final JsonMapper json;

  CaseLive(JsonMapper json) {
    this.json = json;
  }

  @Override
  public @Nullable LiveUpdate show(Event event, UUID person) {
    if (event.type().equals(PartyNews.TYPE)) {
      return new LiveUpdate("case", json.writeValueAsString(Map.of("part_id", event.subject())));
    }
    if (!event.type().startsWith("complaint.case_")) {
      return null;
    }
    for (JsonNode type : json.readTree(event.payloadJson()).path("events")) {
      if (SEEN_BY_CUSTOMER.contains(type.asString())) {
        return new LiveUpdate("case", json.writeValueAsString(Map.of("case_id", event.subject())));
      }
    }
    return null;
  }

  @Override
  public @Nullable LiveUpdate showDesk(Event event) {
    return event.type().startsWith("complaint.case_") || event.type().equals(Viewings.TYPE)
        ? new LiveUpdate("desk_case", event.payloadJson())
        : null;
  }
}
