package org.recourse.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as its reader sees it, in their language.
 *
 * @param kind debit, credit, security or case
 */
public record InboxMessage(
    String id,
    String kind,
    String title,
    String text,
    @Nullable String paymentId,
    @Nullable String caseId,
    @Nullable String partId,
    Instant at,
    boolean read,
    List<String> allowedActions) {

  public InboxMessage {
    allowedActions = List.copyOf(allowedActions);
  }
}
