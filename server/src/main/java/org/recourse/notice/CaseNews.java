package org.recourse.notice;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the journal tells of a case.
 *
 * @param events what happened, by their types
 * @param cause of its last move; empty where it did not move, and null in what was told before
 *     moves had one
 */
record CaseNews(
    String caseId, String number, List<String> events, String state, @Nullable String cause) {

  /**
   * What its customer is told: an answer before all else; a move only where a colleague made it,
   * since nobody is told of what they did themselves.
   */
  Optional<AlertText> tells() {
    if (events.contains("reply_arrived")) {
      return Optional.of(AlertText.CASE_ANSWERED);
    }
    if (!"agent".equals(cause)) {
      return Optional.empty();
    }
    return switch (state) {
      case "waiting_customer" -> Optional.of(AlertText.CASE_ASKS);
      case "waiting_third_party" -> Optional.of(AlertText.CASE_WAITS);
      case "resolved", "closed" -> Optional.of(AlertText.CASE_RESOLVED);
      default -> Optional.empty();
    };
  }
}
