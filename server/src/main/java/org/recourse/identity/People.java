package org.recourse.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The people of the house. Answers come from memory; a change is seen on every node within a
 * second, on the node that made it at once.
 */
public interface People {

  Optional<Person> find(PersonId id);

  /** Those of the ids that exist; one query for all that are not in memory. */
  Map<PersonId, Person> find(Collection<PersonId> ids);

  /** Who has verified this handle. */
  Optional<PersonId> byHandle(Handle handle);

  /**
   * To whom this handle leads somebody who wants to pay: empty when nobody has it, and just so when
   * its owner, unless it is who asks, does not want to be found by it.
   */
  default Optional<Person> toPay(Handle handle, PersonId asking) {
    return byHandle(handle).flatMap(this::find).filter(person -> person.isShown(handle, asking));
  }

  /**
   * Enters people whose handles are already known to be theirs: demo people, staff, people moved
   * from elsewhere. All of them or none; joins the caller's transaction if there is one. A handle
   * that is taken is a fault ({@link org.springframework.dao.DuplicateKeyException}).
   */
  void enrol(List<NewPerson> people);
}
