package org.recourse.identity.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An approval as the staff see it.
 *
 * @param person whose account or money it concerns, masked
 * @param amount in minor units
 * @param details what exactly is to be done; the fields depend on the kind
 * @param words of who decided
 */
record ApprovalView(
    String id,
    String kind,
    String subject,
    @Nullable Someone person,
    @Nullable Long amount,
    @Nullable String currency,
    String reason,
    Map<String, String> details,
    String state,
    Someone proposedBy,
    Instant proposedAt,
    Instant expiresAt,
    @Nullable Someone decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String words,
    List<String> allowedActions) {

  /** A person by id and name. */
  record Someone(String id, String name) {}
}
