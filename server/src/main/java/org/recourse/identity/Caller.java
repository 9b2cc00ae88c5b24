package org.recourse.identity;

import java.security.Principal;
import java.util.Set;

/**
 * Who is calling, as the session or token says: the principal of a request, handed to handlers by
 * {@code @AuthenticationPrincipal Caller caller}.
 */
public record Caller(
    PersonId person, Set<Role> roles, Set<Scope> scopes, AccessId access, AccessKind kind)
    implements Principal {

  public Caller {
    roles = Set.copyOf(roles);
    scopes = Set.copyOf(scopes);
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  public boolean has(Scope scope) {
    return kind == AccessKind.SESSION || scopes.contains(scope);
  }

  /** The person's id as text. */
  @Override
  public String getName() {
    return person.toString();
  }
}
