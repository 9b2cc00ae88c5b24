package org.recourse.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person as other modules know them.
 *
 * @param maskedName what people who do not know them may see: {@code Lin W***}, {@code 林*}; a
 *     merchant's name is public and stays whole
 * @param country ISO 3166-1 code of two letters
 */
public record Person(
    PersonId id,
    String name,
    String maskedName,
    Handle.@Nullable Email email,
    Handle.@Nullable Phone phone,
    Language language,
    String country,
    Set<Role> roles,
    Instant createdAt) {

  public Person {
    roles = Set.copyOf(roles);
  }
}
