package org.recourse.notice;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.PersonId;
import org.recourse.journal.Event;
import org.recourse.journal.Journal;
import org.recourse.journal.LiveView;
import org.recourse.journal.NewEvent;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells open pages how many messages are unread. One event carries the numbers of everybody a batch
 * concerned; each page is shown its own.
 */
@Component
class Bulletins implements LiveView {
  static final String TYPE = "notice.counted";

  private final Journal journal;
  private final Unread unread;
  private final JsonMapper json;

  Bulletins(Journal journal, Unread unread, JsonMapper json) {
    this.journal = journal;
    this.unread = unread;
    this.json = json;
  }

  /** Announces the present numbers, in the current transaction. */
  void announce(Collection<PersonId> people) {
    if (people.isEmpty()) {
      return;
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    unread.count(people).forEach((person, count) -> counts.put(person.toString(), count));
    List<UUID> ids = people.stream().map(PersonId::value).toList();
    journal.append(List.of(new NewEvent(TYPE, "inbox", ids, json.writeValueAsString(counts))));
  }

  @Override
  public @Nullable LiveUpdate show(Event event, UUID person) {
    if (!event.type().equals(TYPE)) {
      return null;
    }
    int count = json.readTree(event.payloadJson()).path(new PersonId(person).toString()).asInt(0);
    return new LiveUpdate("inbox", "{\"unread\":" + count + "}");
  }
}
