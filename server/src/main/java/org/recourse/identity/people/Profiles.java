package org.recourse.identity.people;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.changes.Change;
import org.recourse.identity.changes.ChangeFeed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a person may change about themselves. */
@Component
public class Profiles {
  private final JdbcClient jdbc;
  private final ChangeFeed feed;
  private final Clock clock;

  Profiles(JdbcClient jdbc, ChangeFeed feed, Clock clock) {
    this.jdbc = jdbc;
    this.feed = feed;
    this.clock = clock;
  }

  /** What somebody wants changed; what is null stays. */
  public record Wish(
      @Nullable String name,
      @Nullable Language language,
      @Nullable Boolean foundByEmail,
      @Nullable Boolean foundByPhone) {}

  /** Changes what is not null, and answers with the person as they are then. */
  @Transactional
  public Person change(PersonId id, Wish wish) {
    jdbc.sql(
            """
            UPDATE identity.person
            SET name = coalesce(:name, name), language = coalesce(:language, language)
            WHERE id = :id
            """)
        .param("name", wish.name())
        .param("language", wish.language() == null ? null : wish.language().code())
        .param("id", id.value())
        .update();
    find(id, "email", wish.foundByEmail());
    find(id, "phone", wish.foundByPhone());
    return changed(id);
  }

  /**
   * Adds a handle proved to be theirs, in the current transaction.
   *
   * @param provesFrom from when codes sent to it prove anything
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Person addHandle(PersonId id, Handle handle, Instant provesFrom) {
    jdbc.sql(
            """
            INSERT INTO identity.handle (text, kind, person, verified_at, proves_from)
            VALUES (:text, :kind, :person, :now, :from)
            """)
        .param("text", handle.text())
        .param("kind", handle instanceof Handle.Email ? "email" : "phone")
        .param("person", id.value())
        .param("now", sql(clock.instant()))
        .param("from", sql(provesFrom))
        .update();
    return changed(id);
  }

  private void find(PersonId id, String kind, @Nullable Boolean found) {
    if (found != null) {
      jdbc.sql("UPDATE identity.handle SET found = :found WHERE person = :id AND kind = :kind")
          .param("found", found)
          .param("id", id.value())
          .param("kind", kind)
          .update();
    }
  }

  private Person changed(PersonId id) {
    feed.announce(List.of(new Change(Change.Kind.PERSON, id.value())));
    return jdbc.sql(PersonRows.SELECT + " WHERE p.id = :id")
        .param("id", id.value())
        .query(PersonRows::person)
        .single();
  }
}
