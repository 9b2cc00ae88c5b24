package org.recourse.complaint;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.recourse.identity.PersonId;

/**
 * Which cases somebody of the staff must neither see nor handle: their own, those about them, and
 * those in which they take part as anybody outside does. What goes on in such a case, or what such
 * a case goes on in, is the same matter.
 */
public interface Exclusions {

  /** Whether a case is kept from somebody. */
  boolean excludes(CaseId id, PersonId staff);

  /** From whom a case is kept, whether they are of the staff or not. */
  Set<PersonId> keptFrom(CaseId id);

  /**
   * The cases in which each takes part, also from an address that is theirs though they never said
   * so. For lists, which leave out beside these what is of a person and about an agent.
   */
  Map<PersonId, Set<CaseId>> parts(Collection<PersonId> staff);

  default Set<CaseId> parts(PersonId staff) {
    return parts(Set.of(staff)).getOrDefault(staff, Set.of());
  }
}
