package org.recourse.identity.people;

import static org.recourse.platform.SqlTimes.sql;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.recourse.identity.Handle;
import org.recourse.identity.NewPerson;
import org.recourse.identity.News;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters people whose handles are known to be theirs, with their password and the news of it. */
@Component
public class Enrolment {
  private final NamedParameterJdbcOperations jdbc;
  private final Clock clock;
  private final News news;

  Enrolment(NamedParameterJdbcOperations jdbc, Clock clock, News news) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void enrol(List<NewPerson> people) {
    OffsetDateTime now = sql(clock.instant());
    insertPeople(people, now);
    insertHandles(people, now);
    insertPasswords(people, now);
    news.signedUp(people);
  }

  private void insertPeople(List<NewPerson> people, OffsetDateTime now) {
    jdbc.batchUpdate(
        """
        INSERT INTO identity.person (id, name, language, country, roles, tier, created_at)
        VALUES (:id, :name, :language, :country, :roles, :tier, :now)
        """,
        rows(
            people.stream()
                .map(p ->
                    Map.of(
                        "id", p.id().value(),
                        "name", p.name(),
                        "language", p.language().code(),
                        "country", p.country(),
                        "roles", p.roles().stream().map(Role::code).toArray(String[]::new),
                        "tier", p.tier().code(),
                        "now", now))));
  }

  private void insertHandles(List<NewPerson> people, OffsetDateTime now) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (NewPerson person : people) {
      for (Handle handle : person.handles()) {
        rows.add(handle(person.id(), handle, now));
      }
    }
    jdbc.batchUpdate(
        """
        INSERT INTO identity.handle (text, kind, person, verified_at, proves_from)
        VALUES (:text, :kind, :person, :now, :now)
        """,
        rows(rows.stream()));
  }

  private static Map<String, Object> handle(PersonId person, Handle handle, OffsetDateTime now) {
    String kind =
        switch (handle) {
          case Handle.Email email -> "email";
          case Handle.Phone phone -> "phone";
        };
    UUID id = person.value();
    return Map.of("text", handle.text(), "kind", kind, "person", id, "now", now);
  }

  private void insertPasswords(List<NewPerson> people, OffsetDateTime now) {
    jdbc.batchUpdate(
        """
        INSERT INTO identity.password (person, hash, changed_at) VALUES (:person, :hash, :now)
        """,
        rows(
            people.stream()
                .map(p ->
                    Map.of("person", p.id().value(), "hash", p.password().text(), "now", now))));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object>[] rows(Stream<Map<String, Object>> rows) {
    return rows.toArray(Map[]::new);
  }
}
