package org.recourse.identity;

import java.util.Set;

/** Bearer tokens for programs. */
public interface Tokens {

  /**
   * Issues a token that does not expire by itself; joins the caller's transaction if there is one.
   */
  IssuedToken issue(PersonId person, String name, Set<Scope> scopes);

  /**
   * A new token.
   *
   * @param secret {@code rct_…}; it exists here alone, only its hash is kept
   */
  record IssuedToken(AccessId id, String secret) {
    /** Never shows the secret. */
    @Override
    public String toString() {
      return "IssuedToken[" + id + "]";
    }
  }
}
