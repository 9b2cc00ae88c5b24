package org.recourse.identity.signins;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.recourse.identity.Letters.Letter;
import org.recourse.identity.News;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.SecurityLetters;
import org.recourse.identity.passwords.OwnPasswords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Where somebody wants a code sent at each sign-in: better than the password alone, but weaker than
 * an authenticator or a passkey, and so of no effect beside one.
 */
@Component
public class SignInChannels {
  private final JdbcClient jdbc;
  private final Clock clock;
  private final OwnPasswords passwords;
  private final SecurityLetters letters;
  private final News news;
  private final TransactionOperations transaction;

  SignInChannels(
      JdbcClient jdbc,
      Clock clock,
      OwnPasswords passwords,
      SecurityLetters letters,
      News news,
      TransactionOperations transaction) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.passwords = passwords;
    this.letters = letters;
    this.news = news;
    this.transaction = transaction;
  }

  /** Some of {@code EMAIL} and {@code SMS}. */
  public Set<SecondMethod> of(PersonId person) {
    Set<SecondMethod> channels = EnumSet.noneOf(SecondMethod.class);
    jdbc.sql("SELECT channel FROM identity.sign_in_channel WHERE person = :person")
        .param("person", person.value())
        .query((row, n) -> SecondMethod.valueOf(row.getString(1).toUpperCase(Locale.ROOT)))
        .list()
        .forEach(channels::add);
    return channels;
  }

  /** Chooses them anew, with the password; the person is told everywhere. */
  public Set<SecondMethod> choose(Person person, Set<SecondMethod> channels, String password) {
    passwords.require(person.id(), password, "password");
    return Objects.requireNonNull(
        transaction.execute(status -> {
          if (!of(person.id()).equals(channels)) {
            replace(person.id(), channels);
            letters.send(Letter.SIGN_IN_CODES_CHANGED, person);
            news.securityChanged(Letter.SIGN_IN_CODES_CHANGED, person.id());
          }
          return channels;
        }));
  }

  private void replace(PersonId person, Set<SecondMethod> channels) {
    jdbc.sql("DELETE FROM identity.sign_in_channel WHERE person = :person")
        .param("person", person.value())
        .update();
    jdbc.sql(
            """
            INSERT INTO identity.sign_in_channel (person, channel, since)
            SELECT :person, channel, :now FROM unnest(:channels) AS c (channel)
            """)
        .param("person", person.value())
        .param("now", sql(clock.instant()))
        .param("channels", channels.stream().map(SecondMethod::code).toArray(String[]::new))
        .update();
  }
}
