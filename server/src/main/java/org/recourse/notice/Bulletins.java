package org.recourse.notice;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.PersonId;
import org.recourse.journal.Event;
import org.recourse.journal.Journal;
import org.recourse.journal.LiveView;
import org.recourse.journal.NewEvent;
import org.springframework.stereotype.Component;

/**
 * Tells open pages how many messages are unread. The event names everybody a batch concerned; each
 * open page is shown its own number as it is then, and nobody counts for those who are not looking.
 */
@Component
class Bulletins implements LiveView {
  static final String TYPE = "notice.counted";

  private final Journal journal;
  private final Unread unread;

  Bulletins(Journal journal, Unread unread) {
    this.journal = journal;
    this.unread = unread;
  }

  /** Announces that numbers have changed, in the current transaction. */
  void announce(Collection<PersonId> people) {
    if (!people.isEmpty()) {
      List<UUID> ids = people.stream().map(PersonId::value).toList();
      journal.append(List.of(new NewEvent(TYPE, "inbox", ids, "{}")));
    }
  }

  @Override
  public @Nullable LiveUpdate show(Event event, UUID person) {
    return event.type().equals(TYPE)
        ? new LiveUpdate("inbox", "{\"unread\":" + unread.count(new PersonId(person)) + "}")
        : null;
  }
}
