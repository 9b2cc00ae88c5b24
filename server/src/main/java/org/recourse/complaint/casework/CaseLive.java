package org.recourse.complaint.casework;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.journal.Event;
import org.recourse.journal.LiveView;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells open pages that a case has changed: the desk's all of it, its customer's what they may see,
 * so that neither a colleague's note nor what is said with others is felt outside; and each of
 * those others what is written to them.
 */
@Component
class CaseLive implements LiveView {
  /** Names in an event from whom its case is kept; nobody is sent that. */
  static final String KEPT_FROM = "kept_from";

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
      if (CustomerSight.TYPES.contains(type.asString())) {
        return new LiveUpdate("case", json.writeValueAsString(Map.of("case_id", event.subject())));
      }
    }
    return null;
  }

  @Override
  public @Nullable DeskUpdate showDesk(Event event) {
    if (!event.type().startsWith("complaint.case_") && !event.type().equals(Viewings.TYPE)) {
      return null;
    }
    ObjectNode facts = (ObjectNode) json.readTree(event.payloadJson());
    Set<UUID> keptFrom = new HashSet<>();
    facts.path(KEPT_FROM).forEach(id -> keptFrom.add(UUID.fromString(id.asString())));
    facts.remove(KEPT_FROM);
    return new DeskUpdate(new LiveUpdate("desk_case", json.writeValueAsString(facts)), keptFrom);
  }
}
