package org.recourse.identity.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Language;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.changes.Change;
import org.recourse.identity.changes.ChangeFeed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person may change about themselves. */
@Component
public class Profiles {
  private final JdbcClient jdbc;
  private final ChangeFeed feed;

  Profiles(JdbcClient jdbc, ChangeFeed feed) {
    this.jdbc = jdbc;
    this.feed = feed;
  }

  /** Changes what is not null, and answers with the person as they are then. */
  @Transactional
  public Person change(PersonId id, @Nullable String name, @Nullable Language language) {
    jdbc.sql(
            """
            UPDATE identity.person
            SET name = coalesce(:name, name), language = coalesce(:language, language)
            WHERE id = :id
            """)
        .param("name", name)
        .param("language", language == null ? null : language.code())
        .param("id", id.value())
        .update();
    feed.announce(List.of(new Change(Change.Kind.PERSON, id.value())));
    return jdbc.sql(PersonRows.SELECT + " WHERE p.id = :id")
        .param("id", id.value())
        .query(PersonRows::person)
        .single();
  }
}
