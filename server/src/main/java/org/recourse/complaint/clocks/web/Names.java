package org.recourse.complaint.clocks.web;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;
import org.springframework.stereotype.Component;

/** What colleagues are called. */
@Component("namesOfColleagues")
class Names {
  private final People people;

  Names(People people) {
    this.people = people;
  }

  Map<UUID, String> of(Collection<UUID> colleagues) {
    return people.find(colleagues.stream().distinct().map(PersonId::new).toList()).values().stream()
        .collect(Collectors.toMap(person -> person.id().value(), Person::name));
  }
}
