package org.recourse.identity;

import java.util.List;
import java.util.Set;

/**
 * Somebody whose handles are known to be theirs, for {@link People#enrol}.
 *
 * @param handles one or two: at most one phone number and one e-mail address
 * @param country ISO 3166-1 code of two letters
 */
public record NewPerson(
    PersonId id,
    String name,
    List<Handle> handles,
    Language language,
    String country,
    Set<Role> roles,
    PasswordHash password,
    Tier tier) {

  /** Somebody of whom no more is known yet than a handle. */
  public NewPerson(
      PersonId id,
      String name,
      List<Handle> handles,
      Language language,
      String country,
      Set<Role> roles,
      PasswordHash password) {
    this(id, name, handles, language, country, roles, password, Tier.BASIC);
  }

  public NewPerson {
    handles = List.copyOf(handles);
    roles = Set.copyOf(roles);
    long kinds = handles.stream().map(Handle::getClass).distinct().count();
    if (handles.isEmpty() || kinds != handles.size()) {
      throw new IllegalArgumentException(
          "Expected one phone number, one e-mail address or both, but got " + handles.size());
    }
  }
}
