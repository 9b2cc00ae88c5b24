package org.recourse.complaint.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.People;
import org.recourse.identity.Person;
import org.recourse.identity.PersonId;

/** A colleague, by name. */
record Someone(String id, String name) {

  static @Nullable Someone of(@Nullable PersonId id, People people) {
    return id == null
        ? null
        : new Someone(id.toString(), people.find(id).map(Person::name).orElse(""));
  }

  /** Several of them; one query for all that are not in memory. */
  static Map<PersonId, Someone> of(Collection<? extends @Nullable PersonId> ids, People people) {
    Map<PersonId, Someone> found = new HashMap<>();
    people
        .find(
            ids.stream().filter(Objects::nonNull).map(Objects::requireNonNull).distinct().toList())
        .forEach((id, person) -> found.put(id, new Someone(id.toString(), person.name())));
    return found;
  }
}
