package org.recourse.identity;

import java.security.Principal;
import java.time.Instant;
import java.util.Set;

/**
 * Who is calling, as the session or token says: the principal of a request, handed to handlers by
 * {@code @AuthenticationPrincipal Caller caller}.
 *
 * @param strong whether a strong second factor was shown in this session
 * @param deviceSince since when the device of this session is known, long ago for a person's first;
 *     a token's issue
 */
public record Caller(
    PersonId person,
    Set<Role> roles,
    Set<Scope> scopes,
    AccessId access,
    AccessKind kind,
    boolean strong,
    Instant deviceSince)
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

  /**
   * Whether the caller's roles allow this; whether this session may use them is asked elsewhere.
   */
  public boolean may(Permission permission) {
    return roles.stream().anyMatch(role -> Permission.of(role).contains(permission));
  }

  /** The person's id as text. */
  @Override
  public String getName() {
    return person.toString();
  }
}
