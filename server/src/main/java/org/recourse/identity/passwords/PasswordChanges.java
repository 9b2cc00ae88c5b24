package org.recourse.identity.passwords;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.recourse.delivery.Deliveries;
import org.recourse.identity.AccessId;
import org.recourse.identity.Letters;
import org.recourse.identity.Letters.Letter;
import org.recourse.identity.News;
import org.recourse.identity.PasswordHash;
import org.recourse.identity.Person;
import org.recourse.identity.access.Sessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What goes with every new password: other sessions end, and the person is told everywhere. */
@Component
public class PasswordChanges {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

  private final PasswordRows rows;
  private final Sessions sessions;
  private final Deliveries deliveries;
  private final News news;
  private final Clock clock;

  PasswordChanges(
      PasswordRows rows, Sessions sessions, Deliveries deliveries, News news, Clock clock) {
    this.rows = rows;
    this.sessions = sessions;
    this.deliveries = deliveries;
    this.news = news;
    this.clock = clock;
  }

  /**
   * Sets a password, in the current transaction.
   *
   * @param except the session that stays, or null for none
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void set(Person person, PasswordHash hash, @Nullable AccessId except) {
    rows.set(person.id(), hash);
    sessions.endAll(person.id(), except);
    news.passwordChanged(person.id());
    String at = TIME.format(clock.instant());
    person.handles().stream()
        .map(handle ->
            Letters.write(Letter.PASSWORD_CHANGED, handle, person.language(), person.id(), at))
        .forEach(deliveries::send);
  }
}
