package org.recourse.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks things up in the audit. Who does so is recorded by whoever lets them. */
public interface AuditSearch {

  /**
   * What to look for; all that is given must fit.
   *
   * @param from the first moment
   * @param until the first moment after
   */
  record Query(
      @Nullable UUID actor,
      @Nullable UUID person,
      @Nullable String action,
      @Nullable String subject,
      @Nullable Instant from,
      @Nullable Instant until) {}

  /** An entry with its id and time. */
  record Found(UUID id, Instant at, AuditEntry entry) {}

  /** Newest first, those before an id. */
  List<Found> find(Query query, @Nullable UUID before, int limit);
}
