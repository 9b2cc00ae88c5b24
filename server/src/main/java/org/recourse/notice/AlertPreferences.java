package org.recourse.notice;

import java.util.Map;
import java.util.UUID;
import org.recourse.audit.Audit;
import org.recourse.audit.AuditEntry;
import org.recourse.identity.AlertChoices;
import org.recourse.identity.Caller;
import org.recourse.identity.Letters.Letter;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.SecurityLetters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How each person wants to be told of money outside the inbox. */
@Component
public class AlertPreferences implements AlertChoices {
  private final Preferences preferences;
  private final People people;
  private final SecurityLetters letters;
  private final Audit audit;

  AlertPreferences(Preferences preferences, People people, SecurityLetters letters, Audit audit) {
    this.preferences = preferences;
    this.people = people;
    this.letters = letters;
    this.audit = audit;
  }

  public Preference of(Person person) {
    return preferences.of(person.id()).orElseGet(() -> Preference.usual(person));
  }

  /**
   * Changes it. Whoever is told less of debits from now on is told so everywhere a last time: it is
   * the first thing a thief would do.
   */
  @Transactional
  public void change(Caller caller, Preference wanted) {
    Person person = people.find(caller.person()).orElseThrow();
    Preference before = of(person);
    if (wanted.equals(before)) {
      return;
    }
    preferences.set(person.id(), wanted);
    if (wanted.tellsLessThan(before)) {
      letters.send(Letter.ALERTS_REDUCED, person);
    }
    UUID id = person.id().value();
    audit.record(
        new AuditEntry(
            id,
            caller.access().value(),
            "alerts.changed",
            person.id().toString(),
            id,
            null,
            Map.of("before", before.toString(), "after", wanted.toString())));
  }

  /** Whether a debit of any amount is told outside the inbox. */
  @Override
  public boolean tellsEveryDebit(Person person) {
    Preference preference = of(person);
    return preference.debitFrom() == 0
        && ((preference.debits().email() && person.email() != null)
            || (preference.debits().sms() && person.phone() != null));
  }
}
