package org.recourse.identity.devices;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.access.Sessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Puts a session on the device it was opened with. A device that is new to a person who has others
 * is announced to them everywhere; so whoever got in with a stolen password cannot do it quietly.
 */
@Component
public class Arrivals {
  /** More people than share a browser. */
  private static final int SECRETS_MAX = 4;

  private final DeviceRows rows;
  private final Sessions sessions;
  private final Announcement announcement;
  private final People people;
  private final Clock clock;
  private final TransactionOperations transaction;

  Arrivals(
      DeviceRows rows,
      Sessions sessions,
      Announcement announcement,
      People people,
      Clock clock,
      TransactionOperations transaction) {
    this.rows = rows;
    this.sessions = sessions;
    this.announcement = announcement;
    this.people = people;
    this.clock = clock;
    this.transaction = transaction;
  }

  /**
   * Notes on which device a session was opened, before the browser is given the session.
   *
   * @param secrets what the browser's cookie holds, in any state
   * @return what the cookie must hold from now on
   */
  public List<String> arrive(Sessions.Opened session, List<String> secrets, Software software) {
    List<String> known = DeviceSecrets.wellFormed(secrets);
    return Objects.requireNonNull(transaction.execute(status -> place(session, known, software)));
  }

  private List<String> place(Sessions.Opened session, List<String> secrets, Software software) {
    Instant now = clock.instant();
    announcement.ofUse(session.person(), software);
    for (String secret : secrets) {
      Optional<DeviceRows.Known> device = rows.seen(session.person(), secret, software, now);
      if (device.isPresent()) {
        DeviceRows.Known seen = device.get();
        sessions.place(session.id(), seen.id().value(), software.text(), seen.since());
        return secrets;
      }
    }
    String secret = DeviceSecrets.next();
    add(session, secret, software, now);
    return Stream.concat(Stream.of(secret), secrets.stream()).limit(SECRETS_MAX).toList();
  }

  /**
   * A person's first device is no stranger: nothing older could tell it from one. A secret that is
   * not theirs, perhaps planted, is never made theirs.
   */
  private void add(Sessions.Opened session, String secret, Software software, Instant now) {
    Person person = people.find(session.person()).orElseThrow();
    boolean first = rows.isFirst(person.id(), session.id());
    DeviceId device = DeviceId.next();
    Instant since = first ? Instant.EPOCH : now;
    rows.insert(device, person.id(), secret, software, now, since);
    sessions.place(session.id(), device.value(), software.text(), since);
    if (!first) {
      announcement.of(person, device, software);
    }
    rows.oldest(person.id())
        .forEach(old -> {
          sessions.endOn(person.id(), old.value());
          rows.delete(old);
        });
  }
}
