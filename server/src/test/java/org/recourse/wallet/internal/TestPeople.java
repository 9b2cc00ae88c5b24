package org.recourse.wallet.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.NewPerson;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.recourse.identity.Role;
import org.recourse.identity.Tier;

/** People without sign-up: each has an e-mail address and a name. */
final class TestPeople implements People {
  private final AtomicInteger count = new AtomicInteger();
  private final Map<PersonId, Person> people = new ConcurrentHashMap<>();
  private final Map<Handle, PersonId> handles = new ConcurrentHashMap<>();

  Person add() {
    return add(Tier.FULL);
  }

  Person add(Tier tier) {
    int no = count.incrementAndGet();
    Handle.Email email = new Handle.Email("person" + no + "@example.org");
    Person person =
        new Person(
            PersonId.next(),
            "Person " + no,
            "Person " + no + "***",
            email,
            null,
            Language.EN,
            "SG",
            Set.of(Role.CUSTOMER),
            tier,
            Person.Found.BY_ALL,
            Instant.EPOCH);
    people.put(person.id(), person);
    handles.put(email, person.id());
    return person;
  }

  @Override
  public Optional<Person> find(PersonId id) {
    return Optional.ofNullable(people.get(id));
  }

  @Override
  public Map<PersonId, Person> find(Collection<PersonId> ids) {
    Map<PersonId, Person> found = new HashMap<>();
    ids.forEach(id -> find(id).ifPresent(person -> found.put(id, person)));
    return found;
  }

  @Override
  public Optional<PersonId> byHandle(Handle handle) {
    return Optional.ofNullable(handles.get(handle));
  }

  @Override
  public void enrol(List<NewPerson> fresh) {
    throw new UnsupportedOperationException("Tests add people");
  }
}
