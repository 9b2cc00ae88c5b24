package org.recourse.identity.passwords;

import org.jspecify.annotations.Nullable;
import org.recourse.identity.AccessId;
import org.recourse.identity.Letters.Letter;
import org.recourse.identity.News;
import org.recourse.identity.PasswordHash;
import org.recourse.identity.Person;
import org.recourse.identity.SecurityLetters;
import org.recourse.identity.access.Sessions;
import org.recourse.identity.devices.Devices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What goes with every new password: other sessions end, no device skips the second step any more,
 * and the person is told everywhere.
 */
@Component
public class PasswordChanges {
  private final PasswordRows rows;
  private final Sessions sessions;
  private final Devices devices;
  private final SecurityLetters letters;
  private final News news;

  PasswordChanges(
      PasswordRows rows, Sessions sessions, Devices devices, SecurityLetters letters, News news) {
    this.rows = rows;
    this.sessions = sessions;
    this.devices = devices;
    this.letters = letters;
    this.news = news;
  }

  /**
   * Sets a password, in the current transaction.
   *
   * @param except the session that stays; null for none, as where a forgotten one is replaced
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void set(Person person, PasswordHash hash, @Nullable AccessId except) {
    rows.set(person.id(), hash, except == null);
    sessions.endAll(person.id(), except);
    devices.rememberNone(person.id());
    news.passwordChanged(person.id());
    letters.send(Letter.PASSWORD_CHANGED, person);
  }
}
