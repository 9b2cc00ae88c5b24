package org.recourse.identity.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Scope;
import org.recourse.identity.access.Access;

/** A token as its owner sees it: never its secret. */
record TokenView(
    String id,
    String name,
    List<String> scopes,
    Instant createdAt,
    @Nullable Instant lastUsedAt,
    @Nullable Instant expiresAt,
    List<String> allowedActions) {

  static TokenView of(Access token) {
    return new TokenView(
        token.id().toString(),
        token.name(),
        token.scopes().stream().map(Scope::code).sorted().toList(),
        token.createdAt(),
        token.lastUsedAt(),
        token.expiresAt(),
        List.of("revoke"));
  }
}
