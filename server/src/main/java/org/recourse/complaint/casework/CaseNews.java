package org.recourse.complaint.casework;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.recourse.complaint.CaseEvent;
import org.recourse.complaint.CaseNumber;
import org.recourse.identity.PersonId;
import org.recourse.journal.Journal;
import org.recourse.journal.NewEvent;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells the journal what happened to cases: what kind of thing, never what was said. */
@Component
class CaseNews {
  private final Journal journal;
  private final KeptExclusions exclusions;
  private final JsonMapper json;

  CaseNews(Journal journal, KeptExclusions exclusions, JsonMapper json) {
    this.journal = journal;
    this.exclusions = exclusions;
    this.json = json;
  }

  void tell(CaseRecord c, CaseNumber number, List<CaseEvent> events) {
    boolean opened = events.getFirst() instanceof CaseEvent.Opened;
    Map<String, Object> facts = new TreeMap<>();
    facts.put("case_id", c.id().toString());
    facts.put("number", number.toString());
    facts.put("version", c.version());
    facts.put("events", events.stream().map(EventJson::type).distinct().toList());
    facts.put("state", c.state().code());
    facts.put(
        "cause",
        events.stream()
            .filter(CaseEvent.StateChanged.class::isInstance)
            .map(event -> ((CaseEvent.StateChanged) event).cause().code())
            .reduce("", (earlier, later) -> later));
    facts.put("priority", c.duty().priority().code());
    facts.put("channel", c.origin().channel().code());
    facts.put("assignee", c.duty().assignee() == null ? "" : c.duty().assignee().toString());
    facts.put(CaseLive.KEPT_FROM, exclusions.keptFrom(c).stream().map(PersonId::value).toList());
    List<UUID> people = c.duty().person() == null ? List.of() : List.of(c.duty().person().value());
    journal.append(
        List.of(
            new NewEvent(
                opened ? "complaint.case_opened" : "complaint.case_changed",
                c.id().toString(),
                people,
                json.writeValueAsString(facts))));
  }
}
