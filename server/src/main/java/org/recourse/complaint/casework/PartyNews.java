package org.recourse.complaint.casework;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recourse.complaint.casework.PartyRows.Party;
import org.recourse.conversation.Contact;
import org.recourse.journal.Journal;
import org.recourse.journal.NewEvent;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells the journal that a colleague wrote to somebody in another one's case, as {@code
 * complaint.part_written} with {@code part_id} and {@code number}, to that person alone.
 */
@Component
class PartyNews {
  static final String TYPE = "complaint.part_written";

  private final Journal journal;
  private final JsonMapper json;

  PartyNews(Journal journal, JsonMapper json) {
    this.journal = journal;
    this.json = json;
  }

  /** Nothing where nobody knows who they are: what goes by mail reaches them there. */
  void written(CaseRows.Row row, Party party, Contact to) {
    if (to.person() == null) {
      return;
    }
    String part = party.thread().toString();
    Map<String, String> facts =
        new TreeMap<>(Map.of("part_id", part, "number", row.number().toString()));
    journal.append(
        List.of(
            new NewEvent(
                TYPE, part, List.of(to.person().value()), json.writeValueAsString(facts))));
  }
}
