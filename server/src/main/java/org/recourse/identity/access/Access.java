package org.recourse.identity.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.AccessId;
import org.recourse.identity.AccessKind;
import org.recourse.identity.PersonId;
import org.recourse.identity.Scope;

/**
 * A session or a token that has not been ended.
 *
 * @param lastUsedAt to about a minute
 * @param expiresAt null when it does not expire by itself
 * @param strong whether a strong second factor was shown in it
 * @param deviceSince since when its device is known
 */
public record Access(
    AccessId id,
    AccessKind kind,
    PersonId person,
    String name,
    Set<Scope> scopes,
    Instant createdAt,
    @Nullable Instant lastUsedAt,
    @Nullable Instant expiresAt,
    boolean strong,
    Instant deviceSince) {

  public Access {
    scopes = Set.copyOf(scopes);
  }
}
