package org.recourse.complaint.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.casework.EventRows;
import org.recourse.complaint.casework.Viewings.Viewer;
import org.recourse.identity.People;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Page;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Names who is in a case, and who did what in it. */
@Component
class ViewerViews {
  private final People people;
  private final JsonMapper json;

  ViewerViews(People people, JsonMapper json) {
    this.people = people;
    this.json = json;
  }

  record ViewerView(String id, String name, boolean writing) {}

  /** Something that happened; {@code detail} depends on its type. */
  record HappeningView(
      int number, String type, Instant at, @Nullable Someone actor, JsonNode detail) {}

  Page<ViewerView> of(List<Viewer> viewers) {
    Map<PersonId, Someone> names = Someone.of(viewers.stream().map(Viewer::agent).toList(), people);
    return new Page<>(
        viewers.stream()
            .map(viewer -> {
              Someone agent = names.get(viewer.agent());
              return new ViewerView(
                  viewer.agent().toString(), agent == null ? "" : agent.name(), viewer.writing());
            })
            .toList(),
        null);
  }

  HappeningView happening(EventRows.Row row) {
    return new HappeningView(
        row.number(),
        row.type(),
        row.at(),
        Someone.of(row.actor(), people),
        json.readTree(row.bodyJson()));
  }
}
