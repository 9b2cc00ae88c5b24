package org.recourse.identity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.audit.Audit;
import org.recourse.audit.AuditEntry;
import org.recourse.journal.Journal;
import org.recourse.journal.NewEvent;
import org.springframework.stereotype.Component;

/**
 * What identity tells the journal, in the transaction of what it tells of; and the audit, where the
 * person did it and nobody else writes that down.
 */
@Component
public class News {
  private final Journal journal;
  private final Audit audit;

  News(Journal journal, Audit audit) {
    this.journal = journal;
    this.audit = audit;
  }

  public void signedUp(List<NewPerson> people) {
    journal.append(people.stream().map(p -> event("person.signed_up", p.id())).toList());
  }

  /** Changed with the old password, or by a code sent to a handle. */
  public void passwordChanged(PersonId person) {
    journal.append(List.of(event("person.password_changed", person)));
    record("person.password_changed", person.toString(), person, null);
  }

  /** What a letter of the same name tells: {@code person.frozen}. */
  public void securityChanged(Letters.Letter letter, PersonId person) {
    String type = "person." + letter.name().toLowerCase(Locale.ROOT);
    journal.append(List.of(event(type, person)));
  }

  /**
   * Something waits to be confirmed, or no longer does.
   *
   * @param stepUp its id as text
   * @param what {@code asked}, {@code confirmed}, {@code refused}
   */
  public void stepUp(String what, String stepUp, PersonId person) {
    String payload = "{\"person_id\":\"" + person + "\",\"step_up_id\":\"" + stepUp + "\"}";
    List<UUID> people = List.of(person.value());
    journal.append(List.of(new NewEvent("step_up." + what, stepUp, people, payload)));
  }

  /** A factor of theirs came, went or was reported lost. */
  public void factorsChanged(Letters.Letter letter, PersonId person) {
    securityChanged(letter, person);
    record("person." + letter.name().toLowerCase(Locale.ROOT), person.toString(), person, null);
  }

  public void sessionOpened(PersonId person, AccessId session) {
    record("session.opened", session.toString(), person, session);
    String payload = "{\"person_id\":\"" + person + "\",\"access_id\":\"" + session + "\"}";
    journal.append(
        List.of(
            new NewEvent("session.opened", session.toString(), List.of(person.value()), payload)));
  }

  /**
   * Somebody signed in with a device new to them.
   *
   * @param software of a known vocabulary, so that it needs no escaping
   */
  public void deviceAdded(PersonId person, String device, String software) {
    String payload =
        "{\"person_id\":\"%s\",\"device_id\":\"%s\",\"software\":\"%s\"}"
            .formatted(person, device, software);
    journal.append(List.of(new NewEvent("device.added", device, List.of(person.value()), payload)));
  }

  private void record(String action, String subject, PersonId person, @Nullable AccessId access) {
    UUID who = person.value();
    @Nullable UUID with = access == null ? null : access.value();
    audit.record(new AuditEntry(who, with, action, subject, who, null, Map.of()));
  }

  private static NewEvent event(String type, PersonId person) {
    List<UUID> people = List.of(person.value());
    return new NewEvent(type, person.toString(), people, "{\"person_id\":\"" + person + "\"}");
  }
}
