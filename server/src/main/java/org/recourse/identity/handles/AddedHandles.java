package org.recourse.identity.handles;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.recourse.audit.Audit;
import org.recourse.audit.AuditEntry;
import org.recourse.identity.Caller;
import org.recourse.identity.Handle;
import org.recourse.identity.Letters.Letter;
import org.recourse.identity.News;
import org.recourse.identity.Person;
import org.recourse.identity.SecurityLetters;
import org.recourse.identity.people.Profiles;
import org.springframework.stereotype.Component;

/** What goes with a new handle: it cools off, and the person is told everywhere, there too. */
@Component
class AddedHandles {
  /**
   * So long no code sent to it proves anything: whoever adds their own to a stranger's account
   * gains nothing before the stranger, who is told at once, can freeze it.
   */
  static final Duration COOLING = Duration.ofDays(3);

  private final Profiles profiles;
  private final SecurityLetters letters;
  private final News news;
  private final Audit audit;
  private final Clock clock;

  AddedHandles(Profiles profiles, SecurityLetters letters, News news, Audit audit, Clock clock) {
    this.profiles = profiles;
    this.letters = letters;
    this.news = news;
    this.audit = audit;
    this.clock = clock;
  }

  /** In the current transaction. */
  Person add(Caller caller, Handle handle) {
    Person person = profiles.addHandle(caller.person(), handle, clock.instant().plus(COOLING));
    letters.send(Letter.HANDLE_ADDED, person, handle.masked());
    news.securityChanged(Letter.HANDLE_ADDED, person.id());
    UUID id = person.id().value();
    audit.record(
        new AuditEntry(
            id,
            caller.access().value(),
            "handle.added",
            person.id().toString(),
            id,
            null,
            Map.of("handle", handle.masked())));
    return person;
  }
}
