package org.recourse.identity.people;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.recourse.identity.Handle;
import org.recourse.identity.NewPerson;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.changes.Change;
import org.recourse.identity.changes.ChangeFeed;
import org.recourse.identity.changes.ChangeListener;
import org.recourse.identity.changes.Memory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The people of the house, remembered. A handle never passes from one person to another, so whose
 * it is can be remembered without being told of changes; that nobody has it is never remembered.
 */
@Component
class KnownPeople implements People, ChangeListener {
  /** People and handles each; about 40 MB together when full. */
  private static final int REMEMBERED_MAX = 50_000;

  private static final Duration REMEMBERED_FOR = Duration.ofHours(1);

  private final JdbcClient jdbc;
  private final ChangeFeed feed;
  private final Enrolment enrolment;
  private final Memory<PersonId, Person> people;
  private final Memory<String, PersonId> handles;

  KnownPeople(JdbcClient jdbc, ChangeFeed feed, Enrolment enrolment) {
    this.jdbc = jdbc;
    this.feed = feed;
    this.enrolment = enrolment;
    this.people = new Memory<>(feed, REMEMBERED_MAX, REMEMBERED_FOR);
    this.handles = new Memory<>(feed, REMEMBERED_MAX, REMEMBERED_FOR);
    feed.listen(this);
  }

  @Override
  public Optional<Person> find(PersonId id) {
    Person known = people.getIfPresent(id);
    return known != null ? Optional.of(known) : Optional.ofNullable(find(List.of(id)).get(id));
  }

  @Override
  public Map<PersonId, Person> find(Collection<PersonId> ids) {
    Map<PersonId, Person> found = HashMap.newHashMap(ids.size());
    List<PersonId> missing =
        ids.stream()
            .distinct()
            .filter(id -> {
              Person known = people.getIfPresent(id);
              if (known != null) {
                found.put(id, known);
              }
              return known == null;
            })
            .toList();
    if (!missing.isEmpty()) {
      long epoch = feed.epoch();
      for (Person person : load(missing)) {
        people.put(person.id(), person, epoch);
        found.put(person.id(), person);
      }
    }
    return found;
  }

  private List<Person> load(List<PersonId> ids) {
    return jdbc.sql(PersonRows.SELECT + " WHERE p.id = ANY (:ids)")
        .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(PersonRows::person)
        .list();
  }

  @Override
  public Optional<PersonId> byHandle(Handle handle) {
    return Optional.ofNullable(handles.get(handle.text(), text -> load(text).orElse(null)));
  }

  @Override
  public Optional<Person> toPay(Handle handle, PersonId asking) {
    Optional<PersonId> owner = byHandle(handle);
    Optional<Person> person =
        owner.flatMap(this::find).filter(found -> found.isShown(handle, asking));
    if (owner.isPresent() && person.isEmpty()) {
      load(handle.text()); // As for a handle nobody has, so that it takes as long.
    }
    return person;
  }

  private Optional<PersonId> load(String handle) {
    return jdbc.sql("SELECT person FROM identity.handle WHERE text = :text")
        .param("text", handle)
        .query(UUID.class)
        .optional()
        .map(PersonId::new);
  }

  @Override
  public void enrol(List<NewPerson> newPeople) {
    enrolment.enrol(newPeople);
  }

  @Override
  public void forget(Change change) {
    if (change.kind() == Change.Kind.PERSON) {
      people.forget(new PersonId(change.key()));
    }
  }

  @Override
  public void forgetAll() {
    people.forgetAll();
    handles.forgetAll();
  }
}
