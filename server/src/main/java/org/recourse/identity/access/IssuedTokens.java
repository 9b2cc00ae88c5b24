package org.recourse.identity.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.AccessId;
import org.recourse.identity.AccessKind;
import org.recourse.identity.PersonId;
import org.recourse.identity.Scope;
import org.recourse.identity.Tokens;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issues and revokes bearer tokens. */
@Component
@Transactional
public class IssuedTokens implements Tokens {
  private static final int TOKENS_MAX = 50;

  private final Accesses accesses;
  private final Clock clock;

  IssuedTokens(Accesses accesses, Clock clock) {
    this.accesses = accesses;
    this.clock = clock;
  }

  @Override
  public IssuedToken issue(PersonId person, String name, Set<Scope> scopes) {
    return issue(person, name, scopes, null).token();
  }

  /** A token with what a list shows of it. */
  public record Issued(IssuedToken token, Access access) {}

  /** A person's own doing: limited in number, and perhaps in time. */
  public Issued issueOwn(
      PersonId person, String name, Set<Scope> scopes, @Nullable Duration lifetime) {
    if (accesses.tokens(person, null, TOKENS_MAX).size() == TOKENS_MAX) {
      throw Problem.of(
          ProblemCode.TOO_MANY_TOKENS,
          "Expected fewer than " + TOKENS_MAX + " tokens, but you have as many. Revoke one first.");
    }
    return issue(person, name, scopes, lifetime);
  }

  private Issued issue(
      PersonId person, String name, Set<Scope> scopes, @Nullable Duration lifetime) {
    Instant now = clock.instant();
    String secret = Secrets.next(AccessKind.TOKEN);
    Access token =
        new Access(
            AccessId.next(),
            AccessKind.TOKEN,
            person,
            name,
            scopes,
            now,
            null,
            lifetime == null ? null : now.plus(lifetime),
            false,
            now);
    accesses.insert(token, SecretHash.of(secret));
    return new Issued(new IssuedToken(token.id(), secret), token);
  }

  /** Ends all of a person's tokens. */
  public void revokeAll(PersonId person) {
    accesses.endAll(person, AccessKind.TOKEN, null);
  }

  /** Ends a person's token; {@code not_found} when it is not theirs or ended already. */
  public void revoke(PersonId person, AccessId token) {
    if (!accesses.end(person, AccessKind.TOKEN, token)) {
      throw Problem.of(
          ProblemCode.NOT_FOUND,
          "Expected the id of one of your tokens, but there is none. List them to see their ids.");
    }
  }
}
